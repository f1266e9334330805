/**
 * Cookie names that read like ordinary words or run into their neighbours. They need no other sign to be taken for a
 * name where a name may stand.
 */
export const knownNames: readonly string[] =
  'sessionid|csrftoken|django_language|cookies_preferences|PHPSESSID|JSESSIONID|ASPSESSIONID|connect.sid|laravel_session|XSRF-TOKEN|csrf_token|cookieconsent|cookieconsent_status|CookieConsent|cookiesjsr|tarteaucitron|didomi_token|euconsent-v2|euconsent|CookieControl|cookie_notice_accepted|axeptio_cookies|AWSALB|AWSALBCORS|AWSELB|SERVERID|ARRAffinity|ARRAffinitySameSite|NID|IDE|DSID|ANID|CONSENT|SOCS|AEC|HSID|SSID|APISID|SAPISID|SID|OTZ|YSC|VISITOR_INFO1_LIVE|PREF|MUID|MUIDB|ANONCHK|CLID|SRM_B|UserMatchHistory|lidc|bcookie|bscookie|li_gc|lang|locale|fr|tr|xtvrn|xtan|xtant|xtref|atuserid|atidvisitor|atauthority|idrxvr|hubspotutk|uuid|uid|has_js|vuid|player|test_cookie|tz|currency'.split(
    '|',
  );
