import type { Language } from './language.ts';

export const fr: Language = {
  tag: 'fr',
  common:
    'le la les des du est une pour dans que qui sur vous nous votre notre avec par au aux ce cette ces sont lorsque pas ou sans ne vos afin aussi également',
  cookie: 'temoin*|traceur*|traqueur*',
  columns: {
    name: 'nom|noms|intitule|libelle',
    provider:
      "fournisseur*|editeur*|emetteur|prestataire*|societe|entreprise|entreprise de traitement|société de traitement|hote|depose par|tiers|partenaire|sous-groupe*|qui le depose|emis par|emetteurs|propriétaire|par qui|de qui|d'où il vient|d'où ça vient|d'où vient-il|provenance|à qui est-il|à qui appartient|destinataire",
    service: '',
    purpose:
      "finalite*|objectif*|but|utilite|utilisation|role|a quoi il sert|a quoi sert|pourquoi|sert a|à quoi ça sert|ce que c'est|ce qu'il fait|que fait-il|motif|pour quoi faire",
    description: 'explication*',
    lifetime:
      'durée maximale de stockage|durée maximale de conservation|duree|echeance|conservation|delai|peremption|vie|persistance|combien de temps|jusqu’à quand|conserve pendant|conservee pendant|expire apres|valable|il dure|dure|gardé pendant|effacé après|supprimé après|effacé au bout de',
    category: 'nature|famille|typologie',
    other:
      'contenu*|valeur|donnees|consentement requis|consentement nécessaire|consentement obligatoire|accord nécessaire|nécessitent votre consentement|nécessitant votre consentement|nécessitant un consentement|soumis à votre accord|soumis à consentement|soumis au consentement|propre ou tiers|interne ou tiers|interne ou tierce|interne ou externe|première ou tierce partie|première partie ou tierce partie|propriétaire ou tiers',
  },
  units: ['seconde*', 'mn', 'heure*', 'jour*|j', 'semaine*', 'mois', 'an|ans|annee*'],
  otherUnits: ["quart d'heure|quarts d'heure", 'quinzaine', 'trimestre*', 'semestre*'],
  numbers:
    'un/une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize||dix-huit||||||vingt-quatre',
  tens: 'vingt|trente|quarante|cinquante|soixante|soixante-dix|quatre-vingt/quatre-vingts|quatre-vingt-dix|cent/cents',
  unitJoint: '',
  half: 'demi*',
  oneAndHalf: '',
  and: 'et',
  or: 'ou|a',
  respectively: 'respectivement|dans cet ordre|le premier|le second|le deuxième|la première|la seconde',
  session: 'navigation|déconnexion|quittez le site|fermeture du site',
  browser: 'navigateur*',
  close: 'ferm*|quitt*',
  end: 'fin|terme|duree|temps',
  endless:
    'illimite*|jamais|indefini*|sans limite|sans expiration|inconnu*|pas d’expiration|n’expire pas|n’expire jamais',
  byDefault: 'par defaut',
  expires:
    'conserve*|supprime*|efface*|effacés|effacées|valable*|disparai*|reste*|detruit|stocke*|enregistre*|demeure*|vit|vivent|effacé après|supprimé après|effacé au bout de',
  categories: {
    necessary:
      'strictement necessaire*|requis|fonctionnement|toujours actif|exempte*|exempte de consentement|exemptes de consentement|exemptee de consentement|exemptees de consentement|exemptes du consentement|toujours actifs|ne pouvez pas refuser|ne pouvez pas désactiver',
    preferences: 'experience utilisateur',
    statistics: 'mesure*',
    marketing: 'ciblage|cible*|reseaux sociaux|suivi|pistage|reciblage',
    unclassified: "non class*|non catégoris*|en attente d'enquête|en attente d’investigation|en cours d'examen",
  },
  consent: 'consentement*|accord',
  not: 'ne|pas|aucun|aucune|sans|jamais|ni',
  notAfter: "n'est plus utilis*|ne sont plus utilis*|n'est plus dépos*|ne sont plus dépos*",
  only: "uniquement|seulement|exclusivement|qu'|que si|que s'il|que s'ils|que lorsque|que lorsqu'|que quand|que sur|qu'en cas|qu'apres|qu'a",
  if: "si|lorsque|quand|en cas|pour|apres|que si|que s'il|que s'ils|que lorsque|que lorsqu'|que quand|que sur|qu'en cas|qu'apres",
  called: 'appele|appelee|appelle|nomme|denomme|portant le nom|appellent',
  startingWith: 'commenc*|debut*|prefix*',
  names: {
    parts: '',
    proper: 'Français|Francais|Irlande|Allemagne|France|Belgique|Luxembourg|Europe|SAS',
    none: 'divers|aucun',
    laws: 'RGPD|CNIL',
    said: '',
  },
  companies: { forms: 'SA|SAS|S.A.|S.A.S.|SARL|S.A.R.L.|Sàrl|SASU', shortened: '' },
  besidesCookies: {
    storage: 'stockage local|stockage de session',
    pixel: '',
    dataTypes: 'chaîne|texte|entier|nombre|booléen|tableau|objet|horodatage',
  },
  about: { this: 'cette|la', applies: "s'applique à" },
  prose: {
    abbreviations: '',
    file: '',
    again:
      'c|un|une|ils|elles|ceux-ci|respectivement|il|elle|celui-ci|celle-ci|ce|cet|est|sera|puis|au bout|après|pendant|de|à|dure|du|et|se|la|sont|seront|restent|ont|avec',
    relative: 'qui',
    set: 'déposé|déposés|déposée|déposées|posé|posés|fourni|fournis|fournie|émis|installé|installés|placé|placés|géré|gérés|gérée|créé|créés|édité|éditée|proposé',
    by: 'par',
    sets: 'dépose|déposent|pose|posent|place|installe',
    sent: 'envoie|envoyer|envoyé*|transmet|transmettre|requête*',
    choice: 'si|accepté|refusé|consenti à',
    ownParty: 'première partie|first-party|directement par le propriétaire',
    thirdParty: 'tiers|tierce partie|tierces parties|third-party',
    logs: 'journaux',
    formerly:
      "n'utilisons plus|n'utilise plus|n'utilisent plus|n'employons plus|ne recourons plus|ne déposons plus|ne dépose plus|ne posons plus",
  },
  dates: {
    months: 'janvier/janv|février/fév/févr|mars|avril/avr||juin|juillet/juil|août|sept|||déc/décemb*',
    of: "de|d'",
    number: 'n|no',
    updated:
      'mise à jour|mis à jour|mises à jour|maj|m.a.j|actualis*|dernière modification|dernière révision|modifiée le|modifié le|révisée le|révisé le|date de révision',
    inForce:
      "en vigueur|entrée en vigueur|applicable depuis|applicable à compter|effet au|effet le|prise d'effet|date d'effet|valable depuis",
    updatedAfter: '',
    other:
      "loi|lois|règlement|décret|directive|ordonnance|délibération|jusqu'au|jusqu'en|informatique et libertés|lcen|lignes directrices|recommandation*|remplace*|expire*",
  },
  links: {
    policy: 'charte|politique*|avis|notice|déclaration|mentions|en savoir plus|utilisation|usage|règles',
    settings:
      'gérer|gestion*|gérez|paramét*|paramet*|personnalis*|réglages|préférences|choix|options|refus*|accepter|tout accepter|panneau|modifier|consentement|autoriser|configurer|configuration',
  },
};
