import { abTasty } from './entries/ab-tasty.ts';
import { addthis } from './entries/addthis.ts';
import { adobe } from './entries/adobe.ts';
import { adobeMarketo } from './entries/adobe-marketo.ts';
import { airlock } from './entries/airlock.ts';
import { akamai } from './entries/akamai.ts';
import { akamaiMpulse } from './entries/akamai-mpulse.ts';
import { amazonAds } from './entries/amazon-ads.ts';
import { amazonWebServices } from './entries/amazon-web-services.ts';
import { amplitude } from './entries/amplitude.ts';
import { anubis } from './entries/anubis.ts';
import { apacheUnomi } from './entries/apache-unomi.ts';
import { apereoCas } from './entries/apereo-cas.ts';
import { appdynamics } from './entries/appdynamics.ts';
import { aspNet } from './entries/asp-net.ts';
import { atInternet } from './entries/at-internet.ts';
import { axeptio } from './entries/axeptio.ts';
import { azureApplicationInsights } from './entries/azure-application-insights.ts';
import { barracuda } from './entries/barracuda.ts';
import { borlabs } from './entries/borlabs.ts';
import { brevo } from './entries/brevo.ts';
import { cakephp } from './entries/cakephp.ts';
import { ccm19 } from './entries/ccm19.ts';
import { chartbeat } from './entries/chartbeat.ts';
import { citrixNetscaler } from './entries/citrix-netscaler.ts';
import { civic } from './entries/civic.ts';
import { ckan } from './entries/ckan.ts';
import { cloudflare } from './entries/cloudflare.ts';
import { codeigniter } from './entries/codeigniter.ts';
import { coldfusion } from './entries/coldfusion.ts';
import { complianz } from './entries/complianz.ts';
import { comscore } from './entries/comscore.ts';
import { consentmanager } from './entries/consentmanager.ts';
import { contao } from './entries/contao.ts';
import { contentsquare } from './entries/contentsquare.ts';
import { convert } from './entries/convert.ts';
import { cookieConsent } from './entries/cookie-consent.ts';
import { cookieInformation } from './entries/cookie-information.ts';
import { cookieNotice } from './entries/cookie-notice.ts';
import { cookieScript } from './entries/cookie-script.ts';
import { cookiebot } from './entries/cookiebot.ts';
import { cookiefirst } from './entries/cookiefirst.ts';
import { cookieyes } from './entries/cookieyes.ts';
import { crazyEgg } from './entries/crazy-egg.ts';
import { crisp } from './entries/crisp.ts';
import { criteo } from './entries/criteo.ts';
import { dailymotion } from './entries/dailymotion.ts';
import { datadog } from './entries/datadog.ts';
import { datadome } from './entries/datadome.ts';
import { decidim } from './entries/decidim.ts';
import { didomi } from './entries/didomi.ts';
import { disqus } from './entries/disqus.ts';
import { django } from './entries/django.ts';
import { drift } from './entries/drift.ts';
import { drupal } from './entries/drupal.ts';
import { dynamicYield } from './entries/dynamic-yield.ts';
import { dynatrace } from './entries/dynatrace.ts';
import { econda } from './entries/econda.ts';
import { esriArcgis } from './entries/esri-arcgis.ts';
import { etracker } from './entries/etracker.ts';
import { euCookieCompliance } from './entries/eu-cookie-compliance.ts';
import { eulerian } from './entries/eulerian.ts';
import { europeanCommission } from './entries/european-commission.ts';
import { evidon } from './entries/evidon.ts';
import { express } from './entries/express.ts';
import { ezPublish } from './entries/ez-publish.ts';
import { f5BigIp } from './entries/f5-big-ip.ts';
import { fortinetFortiweb } from './entries/fortinet-fortiweb.ts';
import { freshworks } from './entries/freshworks.ts';
import { fullstory } from './entries/fullstory.ts';
import { gemius } from './entries/gemius.ts';
import { geonetwork } from './entries/geonetwork.ts';
import { gitlab } from './entries/gitlab.ts';
import { google } from './entries/google.ts';
import { googleAds } from './entries/google-ads.ts';
import { googleAnalytics } from './entries/google-analytics.ts';
import { googleCloud } from './entries/google-cloud.ts';
import { googleFundingChoices } from './entries/google-funding-choices.ts';
import { googleOptimize } from './entries/google-optimize.ts';
import { googleRecaptcha } from './entries/google-recaptcha.ts';
import { govUk } from './entries/gov-uk.ts';
import { grafana } from './entries/grafana.ts';
import { haproxy } from './entries/haproxy.ts';
import { hcaptcha } from './entries/hcaptcha.ts';
import { heap } from './entries/heap.ts';
import { hotjar } from './entries/hotjar.ts';
import { hubspot } from './entries/hubspot.ts';
import { human } from './entries/human.ts';
import { iabTcf } from './entries/iab-tcf.ts';
import { imperva } from './entries/imperva.ts';
import { indexExchange } from './entries/index-exchange.ts';
import { infonline } from './entries/infonline.ts';
import { instagram } from './entries/instagram.ts';
import { intercom } from './entries/intercom.ts';
import { issuu } from './entries/issuu.ts';
import { iubenda } from './entries/iubenda.ts';
import { java } from './entries/java.ts';
import { jetpack } from './entries/jetpack.ts';
import { jivochat } from './entries/jivochat.ts';
import { joomla } from './entries/joomla.ts';
import { kameleoon } from './entries/kameleoon.ts';
import { kentico } from './entries/kentico.ts';
import { keycloak } from './entries/keycloak.ts';
import { klaro } from './entries/klaro.ts';
import { laravel } from './entries/laravel.ts';
import { lemonldap } from './entries/lemonldap.ts';
import { liferay } from './entries/liferay.ts';
import { linkedin } from './entries/linkedin.ts';
import { livechat } from './entries/livechat.ts';
import { liveperson } from './entries/liveperson.ts';
import { liveramp } from './entries/liveramp.ts';
import { lotame } from './entries/lotame.ts';
import { luckyOrange } from './entries/lucky-orange.ts';
import { magnite } from './entries/magnite.ts';
import { mapp } from './entries/mapp.ts';
import { matomo } from './entries/matomo.ts';
import { mautic } from './entries/mautic.ts';
import { meta } from './entries/meta.ts';
import { metabase } from './entries/metabase.ts';
import { microsoftAdvertising } from './entries/microsoft-advertising.ts';
import { microsoftAzure } from './entries/microsoft-azure.ts';
import { microsoftClarity } from './entries/microsoft-clarity.ts';
import { microsoftEntraId } from './entries/microsoft-entra-id.ts';
import { microsoftPowerBi } from './entries/microsoft-power-bi.ts';
import { mixpanel } from './entries/mixpanel.ts';
import { moodle } from './entries/moodle.ts';
import { moove } from './entries/moove.ts';
import { mouseflow } from './entries/mouseflow.ts';
import { newRelic } from './entries/new-relic.ts';
import { nextauth } from './entries/nextauth.ts';
import { nextcloud } from './entries/nextcloud.ts';
import { nginxIngress } from './entries/nginx-ingress.ts';
import { olark } from './entries/olark.ts';
import { onetrust } from './entries/onetrust.ts';
import { opendatasoft } from './entries/opendatasoft.ts';
import { optimizely } from './entries/optimizely.ts';
import { optimizelyCms } from './entries/optimizely-cms.ts';
import { oracleEloqua } from './entries/oracle-eloqua.ts';
import { orejime } from './entries/orejime.ts';
import { osano } from './entries/osano.ts';
import { outbrain } from './entries/outbrain.ts';
import { ovhcloud } from './entries/ovhcloud.ts';
import { parsely } from './entries/parsely.ts';
import { pendo } from './entries/pendo.ts';
import { php } from './entries/php.ts';
import { pinterest } from './entries/pinterest.ts';
import { piwikPro } from './entries/piwik-pro.ts';
import { playFramework } from './entries/play-framework.ts';
import { plone } from './entries/plone.ts';
import { polylang } from './entries/polylang.ts';
import { posthog } from './entries/posthog.ts';
import { prebid } from './entries/prebid.ts';
import { pubmatic } from './entries/pubmatic.ts';
import { qualtrics } from './entries/qualtrics.ts';
import { quantcast } from './entries/quantcast.ts';
import { queueIt } from './entries/queue-it.ts';
import { radware } from './entries/radware.ts';
import { reddit } from './entries/reddit.ts';
import { redmine } from './entries/redmine.ts';
import { rubyOnRails } from './entries/ruby-on-rails.ts';
import { salesforce } from './entries/salesforce.ts';
import { salesforcePardot } from './entries/salesforce-pardot.ts';
import { segment } from './entries/segment.ts';
import { sharepoint } from './entries/sharepoint.ts';
import { sharethis } from './entries/sharethis.ts';
import { shibboleth } from './entries/shibboleth.ts';
import { simpleDirectory } from './entries/simple-directory.ts';
import { simplesamlphp } from './entries/simplesamlphp.ts';
import { sitecore } from './entries/sitecore.ts';
import { siteimprove } from './entries/siteimprove.ts';
import { smartlook } from './entries/smartlook.ts';
import { smartsupp } from './entries/smartsupp.ts';
import { snapchat } from './entries/snapchat.ts';
import { snowplow } from './entries/snowplow.ts';
import { soundcloud } from './entries/soundcloud.ts';
import { sourcepoint } from './entries/sourcepoint.ts';
import { spip } from './entries/spip.ts';
import { spotify } from './entries/spotify.ts';
import { spring } from './entries/spring.ts';
import { stackpath } from './entries/stackpath.ts';
import { statcounter } from './entries/statcounter.ts';
import { sucuri } from './entries/sucuri.ts';
import { surveymonkey } from './entries/surveymonkey.ts';
import { symfony } from './entries/symfony.ts';
import { tableau } from './entries/tableau.ts';
import { taboola } from './entries/taboola.ts';
import { tapad } from './entries/tapad.ts';
import { tarteaucitron } from './entries/tarteaucitron.ts';
import { tawk } from './entries/tawk.ts';
import { teads } from './entries/teads.ts';
import { theTradeDesk } from './entries/the-trade-desk.ts';
import { tiktok } from './entries/tiktok.ts';
import { traefik } from './entries/traefik.ts';
import { trustarc } from './entries/trustarc.ts';
import { trustcommander } from './entries/trustcommander.ts';
import { typeform } from './entries/typeform.ts';
import { typo3 } from './entries/typo3.ts';
import { umbraco } from './entries/umbraco.ts';
import { userlike } from './entries/userlike.ts';
import { vimeo } from './entries/vimeo.ts';
import { vwo } from './entries/vwo.ts';
import { weborama } from './entries/weborama.ts';
import { webtrends } from './entries/webtrends.ts';
import { wikimedia } from './entries/wikimedia.ts';
import { wix } from './entries/wix.ts';
import { woocommerce } from './entries/woocommerce.ts';
import { wordfence } from './entries/wordfence.ts';
import { wordpress } from './entries/wordpress.ts';
import { wpml } from './entries/wpml.ts';
import { wysistat } from './entries/wysistat.ts';
import { x } from './entries/x.ts';
import { xandr } from './entries/xandr.ts';
import { yandexMetrica } from './entries/yandex-metrica.ts';
import { yii } from './entries/yii.ts';
import { youtube } from './entries/youtube.ts';
import { zendesk } from './entries/zendesk.ts';
import { zoho } from './entries/zoho.ts';
import type { CatalogueEntry, Provider } from './entry.ts';

/**
 * Of entries with the same name the first counts: the platform, since on a portal its knowledge goes before any
 * other; then software before services.
 */
const providers: readonly Provider[] = [
  opendatasoft,
  django,
  php,
  symfony,
  laravel,
  codeigniter,
  cakephp,
  yii,
  java,
  spring,
  playFramework,
  aspNet,
  rubyOnRails,
  express,
  coldfusion,
  nextauth,
  keycloak,
  shibboleth,
  apereoCas,
  simplesamlphp,
  lemonldap,
  microsoftEntraId,
  simpleDirectory,
  amazonWebServices,
  microsoftAzure,
  googleCloud,
  f5BigIp,
  citrixNetscaler,
  cloudflare,
  akamai,
  akamaiMpulse,
  imperva,
  sucuri,
  haproxy,
  ovhcloud,
  traefik,
  nginxIngress,
  datadome,
  stackpath,
  barracuda,
  radware,
  human,
  fortinetFortiweb,
  airlock,
  anubis,
  queueIt,
  tarteaucitron,
  axeptio,
  didomi,
  iabTcf,
  onetrust,
  cookiebot,
  osano,
  cookieConsent,
  klaro,
  orejime,
  complianz,
  borlabs,
  trustarc,
  quantcast,
  trustcommander,
  iubenda,
  cookieScript,
  cookieyes,
  moove,
  cookieNotice,
  civic,
  govUk,
  europeanCommission,
  consentmanager,
  ccm19,
  euCookieCompliance,
  cookiefirst,
  sourcepoint,
  evidon,
  cookieInformation,
  googleFundingChoices,
  matomo,
  piwikPro,
  atInternet,
  googleAnalytics,
  googleOptimize,
  eulerian,
  hotjar,
  microsoftClarity,
  adobe,
  contentsquare,
  yandexMetrica,
  webtrends,
  chartbeat,
  mixpanel,
  amplitude,
  smartlook,
  siteimprove,
  etracker,
  econda,
  comscore,
  mapp,
  wysistat,
  heap,
  fullstory,
  mouseflow,
  crazyEgg,
  luckyOrange,
  segment,
  posthog,
  snowplow,
  parsely,
  statcounter,
  gemius,
  infonline,
  pendo,
  youtube,
  vimeo,
  dailymotion,
  google,
  googleRecaptcha,
  esriArcgis,
  microsoftPowerBi,
  tableau,
  soundcloud,
  spotify,
  issuu,
  wikimedia,
  meta,
  instagram,
  x,
  linkedin,
  tiktok,
  pinterest,
  snapchat,
  reddit,
  addthis,
  sharethis,
  disqus,
  intercom,
  zendesk,
  drift,
  crisp,
  hubspot,
  tawk,
  livechat,
  zoho,
  olark,
  jivochat,
  userlike,
  liveperson,
  smartsupp,
  freshworks,
  typeform,
  surveymonkey,
  qualtrics,
  salesforce,
  salesforcePardot,
  adobeMarketo,
  oracleEloqua,
  mautic,
  brevo,
  googleAds,
  microsoftAdvertising,
  criteo,
  taboola,
  outbrain,
  xandr,
  theTradeDesk,
  amazonAds,
  magnite,
  pubmatic,
  indexExchange,
  lotame,
  teads,
  liveramp,
  tapad,
  weborama,
  prebid,
  hcaptcha,
  optimizely,
  vwo,
  abTasty,
  kameleoon,
  convert,
  dynamicYield,
  wordpress,
  polylang,
  wpml,
  woocommerce,
  jetpack,
  wordfence,
  drupal,
  typo3,
  joomla,
  liferay,
  sharepoint,
  ezPublish,
  apacheUnomi,
  spip,
  plone,
  contao,
  umbraco,
  sitecore,
  kentico,
  optimizelyCms,
  ckan,
  geonetwork,
  decidim,
  moodle,
  nextcloud,
  redmine,
  gitlab,
  grafana,
  metabase,
  wix,
  newRelic,
  dynatrace,
  appdynamics,
  datadog,
  azureApplicationInsights,
];

/** All known cookies. */
export const catalogue: readonly CatalogueEntry[] = providers.flatMap(({ provider, cookies }) =>
  cookies.map((cookie) => ({ provider, ...cookie })),
);
