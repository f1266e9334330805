import type { Words } from './words.ts';

export const gl: Words = {
  language: 'gl',
  common: 'o a os as de que en e é unha para por con do da non dos das no na seu ao son polo este se ou máis',
  cookie: 'cookie|cookies|galeta|galetas',
  columns: {
    name: 'nome|nomes|denominacion|identificador',
    provider:
      'provedor|provedores|fornecedor|titular|editor|empresa|servizo|dominio|terceiro|terceiros|responsable|orixe|entidade|prestador',
    purpose: 'finalidade|finalidades|proposito|obxectivo|uso|utilidade|para que serve|fin',
    description: 'descricion|funcion|funcions|funcionalidade|explicacion|detalle',
    lifetime:
      'duracion|caducidade|expiracion|vencemento|vixencia|validez|prazo|tempo|periodo|permanencia|vida|conservacion|caduca',
    category: 'tipo|tipos|categoria|categorias|clase|tipoloxia',
    other: 'contido|valor|datos|base xuridica|ligazon|mais informacion|politica de privacidade|consentimento|propia',
  },
  joins: 'de|do|da|dos|das|e|a|o|ou',
  units: [
    'segundo|segundos',
    'minuto|minutos|min',
    'hora|horas|h',
    'dia|dias',
    'semana|semanas',
    'mes|meses',
    'ano|anos',
  ],
  numbers:
    'un/unha|dous/duas|tres|catro|cinco|seis|sete|oito|nove|dez|once|doce|trece|catorce|quince|dezaseis|dezasete|dezaoito|dezanove|vinte',
  half: 'medio|media',
  and: 'e',
  or: 'ou|a',
  session: 'sesion|sesions|de sesion|temporal|navegacion|visita',
  sessionEnd:
    'finalizar a sesion|fin da sesion|fin de sesion|final da sesion|remate da sesion|rematar a sesion|cookie de sesion|cookies de sesion|duracion da sesion|pechar o navegador|pecha o navegador|peche do navegador|pechar a sesion|pechase o navegador',
  endless: 'persistente|persistentes|permanente|permanentes|nunca|indefinido|ilimitado|non caduca|variable',
  expires:
    'caduca|caducan|caducidade|expira|expiran|duracion|conserva|conservan|elimina|eliminan|borra|borran|permanece|permanecen|dura|valida|desaparece|gardase durante',
  categories: {
    necessary:
      'necesaria|necesarias|necesario|necesarios|estritamente necesari*|esencial|esenciais|imprescindible|imprescindibles|tecnica|tecnicas|tecnico|tecnicos|obrigatorias|seguridade|sempre activas',
    preferences: 'preferencia|preferencias|funcional|funcionais|funcionalidade|personalizacion|configuracion',
    statistics: 'estatistica|estatisticas|estatistico|analitica|analiticas|analise|rendemento|medicion|audiencia',
    marketing:
      'marketing|mercadotecnia|publicidade|publicitaria|publicitarias|comportamental|segmentacion|redes sociais|seguimento',
    unclassified: 'non clasificadas|sen clasificar|outras|outros',
  },
  not: 'non|ningun|ningunha|sen|nunca|nin|tampouco',
  only: 'so se|so cando|soamente se|soamente cando|unicamente se|unicamente cando|so en caso|so para',
  called: 'chamada|chamado|denominada|co nome|nome',
  startingWith: 'que comeza por|que comezan por|que empeza por|que empezan por|prefixo',
  dated: 'ultima actualizacion|actualizado|actualizada|data de actualizacion|ultima modificacion|en vigor',
};
