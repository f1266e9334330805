import type { Words } from './language.ts';

export const sv: Words = {
  language: 'sv',
  common:
    'och är att en ett den det vi du på till med som av för inte från när vår dig kan eller används hur vilka om denna',
  cookie: 'kaka|kakan|kakor*|*kakor|webbkakor',
  columns: {
    name: 'namn|cookienamn|benämning|nyckel',
    provider:
      'leverantör*|tjänsteleverantör|ägare|utgivare|tjänst|domän|sätts av|tredjepart|företag|tredje part|undergrupp*',
    purpose: 'syfte*|ändamål|användning|användningsområde|vad den gör|varför',
    description: 'beskrivning|förklaring',
    lifetime:
      'varaktighet|giltighet*|livslängd|lagringstid|löptid|utgång|utgångsdatum|förfallodatum|förfaller|lagringsperiod|lagras|sparas|hur länge|finns kvar',
    category: 'slag',
    other: 'innehåll|värde|länk',
  },
  units: ['', '', 'timm*|tim', 'dygn', 'veck*', 'månad*|mån', ''],
  numbers: 'en/ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|||arton||||||tjugofyra',
  tens: 'tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio',
  half: 'halv*',
  oneAndHalf: 'halvannat',
  and: 'och',
  or: 'eller|till',
  respectively: 'respektive|resp',
  session: 'tillfällig|besök*',
  browser: 'webbläsar*',
  close: 'stäng*',
  end: 'slut*|avslut*|under',
  endless: 'beständig|varaktig|bestående|aldrig|obegränsa*|tills vidare',
  byDefault: 'som standard',
  expires: 'raderas|tas bort|giltig|aktiv|försvinner|går ut|gäller|sparas|lagras|upphör',
  categories: {
    necessary: 'nödvändig*|väsentliga|säkerhet|alltid aktiva|krävs',
    preferences: '*inställningar|anpassning|användarupplevelse',
    statistics: 'prestanda|*mätning|besöksmätning',
    marketing: '*marknadsföring*|annons*|spårning|spårnings*|riktad*|målinriktad*',
    unclassified: '',
  },
  not: 'inte|ej|inga|ingen|inget|utan',
  only: 'endast|bara|enbart',
  if: 'om|när|för|vid|efter',
  called: 'kallad|med namnet|heter',
  startingWith: 'börja*|prefix',
  dates: {
    months: '|||||||||||',
    updated: 'uppdater*|senast|ändrad|ändrades|reviderad|reviderades|version*',
    inForce: 'i kraft|gäller från|gällande från|giltig från|träder i kraft',
    updatedAfter: '',
    other: 'lag|lagen|*lagen|förordning*|direktiv*|fram till|till och med|dataskyddsförordning*',
  },
  links: {
    policy: '*policy|*information|meddelande|om kakor|om cookies|riktlinjer|användning*|*förklaring|om webbkakor',
    settings:
      '*inställningar|hantera*|*hantering|anpassa*|*val|*samtycke*|avvisa*|godkänn*|acceptera*|tillåt*|ändra|preferenser',
  },
};
