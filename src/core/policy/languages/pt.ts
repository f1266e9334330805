import type { Language } from './language.ts';

export const pt: Language = {
  tag: 'pt',
  common:
    'o a os as de que em e é uma para por com do da dos das não ou se quando este esta sua seu mais até pelo pela ao são nosso também',
  cookie: 'testemunho*|rastreador|rastreadores',
  columns: {
    name: 'nome|nomes|designacao|denominacao',
    provider:
      'fornecedor*|emissor|terceiro*|origem|entidade|empresa de processamento|prestador|proprietario|fonte|parceiro|subgrupo*|colocado por|quem o coloca|quem coloca|de quem é|definido por|proveniência|quem|destinatário',
    service: '',
    purpose: 'finalidade*|proposito|objetivo*|objectivo|utilizacao|utilidade|para que serve|para quê|o que faz|porquê',
    description: 'funcao|funcoes|explicacao',
    lifetime:
      'duração máxima de armazenamento|prazo|vencimento|conservacao|retencao|armazenamento|quanto tempo|ate quando|guardado durante|conservado durante|apagado após',
    category: '',
    other:
      'conteudo|dados|fundamento|consentimento necessário|requerem consentimento|sujeitos a consentimento|próprio ou de terceiros|própria ou de terceiros|próprios ou de terceiros|próprio ou terceiro|primeira ou terceira parte',
  },
  units: ['seg', '', '', '', '', '', ''],
  otherUnits: ['quarto de hora', 'quinzena*', 'trimestre*', 'semestre*'],
  numbers:
    'um/uma|dois/duas|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze/quatorze|quinze|||dezoito',
  tens: 'vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem/cento',
  unitJoint: '',
  half: 'mei*',
  oneAndHalf: '',
  and: 'e',
  or: 'ou|a',
  respectively: 'respetivamente|respectivamente|o primeiro|o segundo',
  session: 'sessao|sessoes|navegacao|fechar o site|sair do site',
  browser: 'navegador*|browser',
  close: 'fech*|encerr*',
  end: 'fim|final*|termin*|duração',
  endless: 'nunca|indefinid*|ilimitad*|não expira|variavel|sem validade|sem expiração',
  byDefault: 'por predefiniçao|por defeito|por omissao|por padrao',
  expires:
    'conservado*|eliminado*|apagado*|armazenad*|guardad*|permanece*|desaparece|caduca|mantem-se|expira*|eliminam-se|vive|mantém-se|dura|apagado após',
  categories: {
    necessary:
      'estritamente necess*|obrigatorio*|sempre ativos|funcionamento|não pode desativar|não podem ser desativados',
    preferences: 'experiencia',
    statistics: 'desempenho|medicao',
    marketing: 'anuncio*|comportamental|segmentacao|redes sociais|rastreamento|direcionamento',
    unclassified:
      'não classificad*|não categorizad*|sem categoria|sem classificação|pendente de investigação|por investigar',
  },
  consent: 'consentimento*',
  not: 'não|nenhum|nenhuma|sem|nunca|nem',
  notAfter: 'já não é utiliza*|já não são utiliza*|deixou de ser utiliza*',
  only: 'apenas|somente|so|unicamente',
  if: 'se|quando|em caso|para',
  called: 'chama|chamado|denominado|designado|com o nome|de nome',
  startingWith: 'começ*|inici*|prefixo',
  names: {
    parts: '',
    proper: 'Português|Irlanda|Europa',
    none: 'diversos',
    laws: 'RGPD',
    said: '',
  },
  companies: { forms: 'Lda|Lda.', shortened: '' },
  besidesCookies: {
    storage: 'armazenamento local|armazenamento de sessão|armazenamento da sessão',
    pixel: '',
    dataTypes: 'cadeia|texto|inteiro|número|booleano|objeto',
  },
  about: { this: 'esta|a', applies: 'aplica-se a|se aplica a' },
  prose: {
    abbreviations: '',
    file: '',
    again:
      'um|uma|ele|ela|após|sua|este|esta|durante|respectivamente|de|da|se|a|são|serão|eles|elas|estes|estas|ambos|tem|têm|com',
    relative: 'que',
    set: 'definid*|instalad*|colocad*|criad*|fornecid*|gerad*|gerid*|emitid*|enviad*|depositad*',
    by: 'por|pela|pelo|pelas|pelos',
    sets: 'define|instala|coloca|cria',
    sent: 'envia|enviar|envio|transmit*|pedidos',
    choice: 'se|aceitou|recusou',
    ownParty: 'primeira parte|origem própria|diretamente pelo proprietário|diretamente pelo titular',
    thirdParty: 'terceira parte|terceiro|terceiros',
    logs: 'registros',
    formerly: 'já não|deixámos de|deixamos de|não utilizamos mais|não usamos mais',
  },
  dates: {
    months: 'janeiro|fevereiro/fev|março|abr|maio|junho|julho|agosto/ago|setembro/set|outubro/out||dezemb*/dez',
    of: 'de',
    number: 'n',
    updated:
      'atualiza*|actualiza*|última modificação|última alteração|última revisão|modificad*|revist*|alterad*|versão',
    inForce: 'em vigor|vigente|vigência|entrada em vigor|válida desde|válido desde|válida a partir|válido a partir',
    updatedAfter: '',
    other: 'lei|leis|decreto*|regulamento|diretiva|directiva|lgpd|até',
  },
  links: {
    policy: 'aviso|declaração|uso de|utilização|termos de cookies|normas|informação|informações',
    settings:
      'configura*|definições|gerir|gerenciar|gerencie|gestão|personaliza*|preferências|opções|recusar|rejeitar|aceitar|consentimento|painel|alterar|ajust*',
  },
};
