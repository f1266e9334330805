import type { Words } from './words.ts';

export const es: Words = {
  language: 'es',
  common: 'el la los las de que en y es una para por con del se su al son esta este no como',
  cookie: 'cookie|cookies|galleta|galletas',
  columns: {
    name: 'nombre|nombres|denominacion|identificador|clave|id',
    provider:
      'proveedor|proveedores|titular|editor|emisor|empresa|servicio|dominio|tercero|terceros|responsable|entidad|origen|gestor|prestador|propietario|host|gestionada por|instalada por|socio|herramienta|origen',
    purpose:
      'finalidad|finalidades|proposito|propositos|objetivo|objetivos|uso|utilidad|fin|para que sirve|para que se utiliza|motivo',
    description:
      'descripcion|funcion|funciones|funcionalidad|explicacion|detalle|detalles|informacion que nos facilita|informacion|comentario',
    lifetime:
      'duracion|caducidad|expiracion|vencimiento|vigencia|validez|plazo|tiempo|periodo|permanencia|vida|conservacion|persistencia|fecha de caducidad|fecha de expiracion|plazo de conservacion|tiempo de vida|periodo de conservacion|vida util|expira|caduca',
    category: 'tipo|tipos|categoria|categorias|clase|tipologia|grupo',
    other:
      'contenido|valor|datos|base juridica|base legal|enlace|mas informacion|politica de privacidad|transferencia|propia|propias|propiedad|pais|consentimiento|propia o tercero|transferencias',
  },
  joins: 'de|del|de la|de las|de los|y|la|el|o',
  units: [
    'segundo|segundos|seg',
    'minuto|minutos|min',
    'hora|horas|h',
    'dia|dias',
    'semana|semanas',
    'mes|meses',
    'ano|anos',
  ],
  numbers:
    'un/uno/una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte',
  half: 'medio|media',
  and: 'y',
  or: 'o|a',
  session: 'sesion|sesiones|de sesion|temporal|navegacion|visita',
  sessionEnd:
    'finalizar la sesion|fin de sesion|fin de la sesion|final de la sesion|cierre de sesion|cerrar sesion|cerrar la sesion|cookie de sesion|cookies de sesion|duracion de la sesion|termina la sesion|terminar la sesion|finaliza la sesion|cerrar el navegador|cierre del navegador|cierra el navegador|al cerrar|se cierra el navegador|cierre su navegador|cerrar su navegador',
  endless:
    'persistente|persistentes|permanente|permanentes|nunca|indefinido|indefinida|ilimitado|ilimitada|sin caducidad|no caduca|variable|hasta su eliminacion|desconocido',
  expires:
    'caduca|caducan|caducidad|expira|expiran|expiracion|duracion|conserva|conservan|elimina|eliminan|borra|borran|permanece|permanecen|dura|vence|almacena durante|valida|validez|desaparece',
  categories: {
    necessary:
      'necesaria|necesarias|necesario|necesarios|estrictamente necesari*|esencial|esenciales|imprescindible|imprescindibles|tecnica|tecnicas|tecnico|tecnicos|obligatoria|obligatorias|requeridas|seguridad|exentas|exenta|siempre activas|basicas|funcionamiento',
    preferences:
      'preferencia|preferencias|funcional|funcionales|funcionalidad|personalizacion|personalizadas|configuracion|experiencia de usuario|personalizada',
    statistics:
      'estadistica|estadisticas|estadistico|estadisticos|analitica|analiticas|analitico|analisis|rendimiento|medicion|audiencia|desempeno',
    marketing:
      'marketing|mercadotecnia|publicidad|publicitaria|publicitarias|publicitario|publicitarios|comportamental|comportamentales|segmentacion|redes sociales|seguimiento|comerciales|rastreo',
    unclassified: 'no clasificada|no clasificadas|sin clasificar|otras|otros|no categorizadas|varias',
  },
  not: 'no|ningun|ninguna|ninguno|sin|nunca|tampoco|ni',
  only: 'solo si|solo cuando|solo en caso|solamente si|solamente cuando|unicamente si|unicamente cuando|solo se activa|solo para|solo en|siempre que el|unicamente para',
  called: 'llamada|llamado|denominada|denominado|de nombre|nombre',
  startingWith:
    'que empieza por|que empiecen por|que empiezan por|empieza por|que comienza por|que comienzan por|comienza con|comienzan con|que comience por|prefijo',
  dated:
    'ultima actualizacion|actualizado|actualizada|fecha de actualizacion|ultima modificacion|en vigor|vigente desde|ultima revision',
};
