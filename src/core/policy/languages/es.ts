import type { Language } from './language.ts';

export const es: Language = {
  tag: 'es',
  common:
    'el la los las de que en y es una para por con del su sus cuando se usted este esta nuestro hasta según como más también además',
  cookie: 'galleta*|rastreador|rastreadores',
  columns: {
    name: 'nombre*|denominacion|clave',
    provider:
      'proveedor*|emisor|tercero*|entidad|empresa de procesamiento|empresa encargada del tratamiento|origen|gestor|prestador|propietario|gestionada por|subgrupo*|quien la instala|instalada por|quién la pone|de quién|puesta por|procedencia|titularidad|quién|destinatario',
    service: '',
    purpose: 'finalidad*|proposito*|objetivo*|utilidad|fin|para que sirve|para qué|qué hace|por qué|cometido',
    description: 'explicacion',
    lifetime:
      'duración máxima de almacenamiento|vencimiento|vigencia|plazo|conservacion|persistencia|cuanto dura|cuanto tiempo|hasta cuando|se conserva|tiempo de permanencia|retención|se borra',
    category: 'clase',
    other:
      'contenido|enlace|transferencia*|requieren consentimiento|consentimiento necesario|consentimiento requerido|requieren su consentimiento|propia o de terceros|propio o de terceros|propias o de terceros|propia o tercero|propia o de tercero|propia/terceros|propia / terceros|propia / de terceros',
  },
  units: ['seg', '', '', '', '', '', ''],
  otherUnits: ['cuarto de hora|cuartos de hora', 'quincena*', 'trimestre*', 'semestre*'],
  numbers:
    'un/uno/una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|||dieciocho||||||veinticuatro',
  tens: 'veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien/ciento',
  unitJoint: '',
  half: 'medi*',
  oneAndHalf: '',
  and: 'y',
  or: 'o|a',
  respectively: 'respectivamente|la primera|la segunda',
  session: 'navegacion|cierre de sesion|cerrar la web|cerrar el sitio|abandonar el sitio',
  browser: 'navegador*',
  close: 'cerrar|cierr*|cerrado',
  end: 'fin|final*|termin*|duracion',
  endless: 'nunca|indefinid*|ilimitad*|sin caducidad|no caduca|desconocido|no expira|sin expiración|sin vencimiento',
  byDefault: 'por defecto|de forma predeterminada',
  expires:
    'conserva*|elimina*|borra*|vence|almacena*|guarda durante|permanece*|desaparece|se mantiene*|vive|viven|se borra',
  categories: {
    necessary:
      'estrictamente necesari*|requeridas|exenta*|exentas de consentimiento|exenta de consentimiento|exentas del consentimiento|siempre activas|basicas|siempre activos|no puede desactivar|no se pueden desactivar',
    preferences: 'configuracion|experiencia de usuario',
    statistics: 'rendimiento|medicion|desempeno',
    marketing: 'anuncio*|mercadotecnia|comportamental*|segmentacion|seguimiento|comerciales|rastreo',
    unclassified: 'sin clasificar|no clasificad*|sin categor*|no categorizad*|pendiente de investigación',
  },
  consent: 'consentimiento*',
  not: 'no|ningun|ninguna|ninguno|sin|nunca|ni|tampoco',
  notAfter: 'ya no se usa*|ya no se utiliza*|ya no se instala*',
  only: 'solo|solamente|unicamente|exclusivamente',
  if: 'si|cuando|en caso|para',
  called: 'llama|llamada|llamado|denominada|con el nombre|con nombre|llaman',
  startingWith: 'empie*|comien*|prefijo',
  names: {
    parts: '',
    proper: 'Español|Espanol|Castellano|Irlanda|Europa',
    none: 'varios|diversos|ningun|ninguna',
    laws: 'RGPD|AEPD|LSSI',
    said: '',
  },
  companies: { forms: 'S.A.|S.L.|S.L.U.|S.A.U.|SL|SLU', shortened: '' },
  besidesCookies: {
    storage: 'almacenamiento local|almacenamiento de sesión',
    pixel: '',
    dataTypes: 'cadena|texto|entero|número|booleano|fecha|objeto|matriz',
  },
  about: { this: 'esta|la', applies: 'se aplica a' },
  prose: {
    abbreviations: '',
    file: '',
    again:
      'un|una|son|respectivamente|se|lo|la|este|esta|el|tras|durante|su|es|no|a|ellas|ellos|estas|estos|ambas|ambos|será|serán|tiene|tienen|con',
    relative: 'que',
    set: 'instalad*|establecid*|colocad*|cread*|proporcionad*|generad*|gestionad*|emitid*|enviad*|facilitad*|depositad*',
    by: 'por',
    sets: 'instala|establece|coloca|crea|deposita',
    sent: 'envía|enviar|envío|transmit*|solicitudes|peticiones',
    choice: 'si|aceptado|rechazado',
    ownParty: 'primera parte|origen propio|directamente por el titular|directamente por el propietario',
    thirdParty: 'tercera parte|terceras partes|tercero|terceros',
    logs: 'registros',
    formerly: 'ya no|dejamos de|dejó de',
  },
  dates: {
    months:
      'enero/ene|febrero|marzo|abr|mayo/may|junio|julio|agosto/ago|septiem*/setiem*/set|octubre|noviem*|diciem*/dic',
    of: 'de|del',
    number: 'n',
    updated: 'actualiza*|última modificación|última revisión|modificad*|revisad*|fecha de revisión',
    inForce: 'en vigor|vigente|vigencia|fecha de entrada en vigor|entrada en vigor',
    updatedAfter: '',
    other: 'ley|leyes|real decreto|decreto|reglamento|directiva|lopd*|lssi*|sustituye|hasta',
  },
  links: {
    policy: 'aviso|declaración|uso de|normativa',
    settings:
      'configura*|gestiona*|gestión|ajust*|personaliza*|opciones|rechaza*|acepta*|panel|administra*|consentimiento|cambiar',
  },
};
