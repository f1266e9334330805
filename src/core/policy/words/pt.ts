import type { Words } from './words.ts';

export const pt: Words = {
  language: 'pt',
  common: 'o a os as de que em e é uma para por com do da não dos das no na seu ao são pelo este se',
  cookie: 'cookie|cookies|testemunho|testemunhos',
  columns: {
    name: 'nome|nomes|designacao|denominacao|identificador|chave',
    provider:
      'fornecedor|fornecedores|editor|emissor|empresa|servico|dominio|terceiro|terceiros|responsavel|origem|entidade|prestador|proprietario|titular|host|fonte|parceiro|definido por',
    purpose:
      'finalidade|finalidades|proposito|objetivo|objetivos|objectivo|uso|utilizacao|utilidade|para que serve|fim|motivo',
    description: 'descricao|funcao|funcoes|funcionalidade|explicacao|detalhe|detalhes',
    lifetime:
      'duracao|validade|prazo|expiracao|expira|vencimento|tempo|periodo|permanencia|vida|conservacao|caducidade|tempo de vida|prazo de conservacao|retencao|periodo de armazenamento|armazenamento|vida util|prazo de validade',
    category: 'tipo|tipos|categoria|categorias|classe|tipologia',
    other:
      'conteudo|valor|dados|base juridica|fundamento|ligacao|mais informacoes|politica de privacidade|consentimento|pais|informacao|propria',
  },
  joins: 'de|do|da|dos|das|e|a|o|ou',
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
    'um/uma|dois/duas|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quinze|dezasseis|dezassete|dezoito|dezanove|vinte',
  half: 'meio|meia',
  and: 'e',
  or: 'ou|a',
  session: 'sessao|sessoes|de sessao|temporario|navegacao|visita',
  sessionEnd:
    'fim da sessao|fim de sessao|final da sessao|termino da sessao|terminar a sessao|cookie de sessao|cookies de sessao|duracao da sessao|fechar o navegador|fecha o navegador|fecho do navegador|navegador e fechado|navegador for fechado|fechar o browser|fecho do browser|browser e fechado|fecha o browser|encerrar o navegador|fechar a sessao|encerramento da sessao|encerramento do navegador',
  endless:
    'persistente|persistentes|permanente|permanentes|nunca|indefinido|indefinida|ilimitado|ilimitada|nao expira|variavel',
  expires:
    'expira|expiram|expiracao|duracao|conservado|conservados|eliminado|eliminados|apagado|apagados|permanece|permanecem|dura|valido|valida|validade|armazenado por|desaparece|caduca|mantem-se',
  categories: {
    necessary:
      'necessario|necessarios|necessaria|necessarias|estritamente necess*|essencial|essenciais|indispensavel|indispensaveis|tecnico|tecnicos|tecnica|tecnicas|obrigatorio|obrigatorios|seguranca|sempre ativos|sempre ativo|funcionamento',
    preferences: 'preferencia|preferencias|funcional|funcionais|funcionalidade|personalizacao|experiencia',
    statistics:
      'estatistica|estatisticas|estatistico|estatisticos|analitico|analiticos|analitica|analiticas|analise|desempenho|medicao|audiencia|performance',
    marketing:
      'marketing|publicidade|publicitario|publicitarios|publicitarias|comportamental|segmentacao|redes sociais|rastreamento|direcionamento',
    unclassified: 'nao classificado|nao classificados|nao categorizados|outros|outras',
  },
  not: 'nao|nenhum|nenhuma|sem|nunca|nem|tampouco',
  only: 'apenas se|apenas quando|so se|so quando|somente se|somente quando|unicamente se|apenas em caso|apenas para|so e ativado',
  called: 'chamado|denominado|designado|com o nome|nome',
  startingWith: 'que comeca por|que comecam por|que comeca com|que comecam com|comeca com|comecam com|prefixo',
  dated:
    'ultima atualizacao|atualizado|atualizada|data de atualizacao|ultima modificacao|em vigor|ultima revisao|ultima actualizacao',
};
