import type { Words } from './words.ts';

export const sv: Words = {
  language: 'sv',
  common: 'och är att en ett den det vi du på till med för inte som av de din kan har när ditt vår om eller',
  cookie: 'cookie|cookies|kaka|kakan|kakor|kakorna|*kakor|webbkakor',
  columns: {
    name: 'namn|cookienamn|cookie-namn|benämning|nyckel',
    provider:
      'leverantör|leverantörer|tjänsteleverantör|ägare|utgivare|tjänst|domän|sätts av|tredje part|tredjepart|företag|källa|avsändare|tillhandahållare|utfärdare|ansvarig|ursprung',
    purpose: 'syfte|syften|ändamål|användning|används till|används för|användningsområde',
    description: 'beskrivning|funktion|funktioner|förklaring|detaljer|kommentar',
    lifetime:
      'varaktighet|giltighet|giltighetstid|livslängd|lagringstid|löptid|utgång|utgångsdatum|förfallodatum|förfaller|lagringsperiod|lagras|sparas|tid|upphör|går ut|lagring|hållbarhet|livstid',
    category: 'typ|kategori|slag|klass|grupp',
    other: 'innehåll|värde|data|rättslig grund|länk|mer information|integritetspolicy|samtycke|land|part|information',
  },
  joins: 'på|av|för|och|till|den|det|i',
  units: [
    'sekund|sekunder|sek',
    'minut|minuter|min',
    'timme|timmar|tim',
    'dag|dagar|dygn',
    'vecka|veckor',
    'månad|månader|mån',
    'år',
  ],
  numbers:
    'en/ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo',
  half: 'halv|halvt|halvår|halva',
  and: 'och',
  or: 'eller|till',
  session: '*session|sessionen|sessions*|tillfällig|besöket|besök',
  sessionEnd:
    'sessionens slut|slutet av sessionen|när sessionen avslutas|sessionen avslutas|sessionscookie|sessionscookies|sessionskaka|sessionskakor|under sessionen|webbläsaren stängs|stänger webbläsaren|stänger din webbläsare|webbläsaren stänger|stänger ner webbläsaren|under besöket|webbläsarsession',
  endless:
    'beständig|permanent|permanenta|varaktig|bestående|aldrig|obegränsad|obegränsat|tills vidare|varierar|evig|upphör inte',
  expires:
    'lagras|sparas|raderas|tas bort|upphör|giltig|aktiv|förfaller|varaktighet|livslängd|försvinner|går ut|finns kvar|ligger kvar|lagringstid|gäller',
  categories: {
    necessary:
      'nödvändig|nödvändiga|strikt nödvändiga|absolut nödvändiga|väsentliga|teknisk|tekniska|obligatorisk|obligatoriska|säkerhet|alltid aktiva|krävs',
    preferences:
      'preferens|preferenser|*inställningar|funktionell|funktionella|funktionalitet|personalisering|anpassning|användarupplevelse|funktions*',
    statistics:
      '*statistik*|statistisk|statistiska|analys|*analys*|analytisk|analytiska|prestanda|*mätning|besöksmätning',
    marketing:
      'marknadsföring|*marknadsföring*|reklam|annons*|annonsering|spårning|spårnings*|riktad|riktade|sociala medier|målinriktad*|marketing',
    unclassified: 'oklassificerad|oklassificerade|ej klassificerade|övriga|övrigt|andra',
  },
  not: 'inte|ej|inga|ingen|inget|utan|aldrig',
  only: 'endast om|endast när|bara om|bara när|enbart om|enbart när|endast för|endast vid|endast efter',
  called: 'kallad|som heter|med namnet|heter|kallas|namn',
  startingWith: 'som börjar med|som börjar på|börjar med|börjar på|prefix',
  dated: 'senast uppdaterad|senast uppdaterat|uppdaterad|uppdaterat|senast ändrad|gäller från|senaste uppdatering',
};
