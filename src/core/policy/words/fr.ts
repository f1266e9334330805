import type { Words } from './words.ts';

export const fr: Words = {
  language: 'fr',
  common: 'le la les des du est une pour dans que qui sur vous nous votre vos avec par sont au ces',
  cookie: 'cookie|cookies|temoin|temoins|traceur|traceurs',
  columns: {
    name: 'nom|noms|intitule|libelle|identifiant|cle|nom technique',
    provider:
      'fournisseur|fournisseurs|editeur|editeurs|emetteur|prestataire|prestataires|societe|service|services|domaine|hote|depose par|tiers|partenaire|responsable|proprietaire|origine|source|outil|solution',
    purpose:
      'finalite|finalites|objectif|objectifs|but|utilite|usage|utilisation|role|a quoi il sert|a quoi sert-il|motif',
    description: 'description|fonction|fonctions|fonctionnalite|explication|explications|detail|details|commentaire',
    lifetime:
      "duree|duree de vie|duree de conservation|duree de validite|duree de stockage|duree maximale|echeance|expiration|date d'expiration|conservation|validite|delai|peremption|delai d'expiration|vie|persistance",
    category: 'type|types|categorie|categories|nature|famille|typologie',
    other:
      'contenu|contenus|valeur|donnees|donnees collectees|base legale|base juridique|lien|politique de confidentialite|en savoir plus|plus d’informations|localisation|transfert|pays|consentement|partie|information|informations|lieu|perimetre|destinataire|destinataires',
  },
  joins: "de|du|des|de la|de l'|d'|et|le|la|les|d|l",
  units: [
    'seconde|secondes|sec',
    'minute|minutes|mn',
    'heure|heures|h',
    'jour|jours|j',
    'semaine|semaines',
    'mois',
    'an|ans|annee|annees',
  ],
  numbers:
    'un/une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt',
  half: 'demi|demie',
  and: 'et',
  or: 'ou|a',
  session: 'session|sessions|temporaire|navigation|visite|le temps de la visite',
  sessionEnd:
    'fin de session|fin de la session|fin de votre session|fin de navigation|fin de la navigation|fin de la visite|cookie de session|cookies de session|duree de la session|duree de session|temps de la session|le temps de la session|fermeture du navigateur|fermeture de votre navigateur|fermez votre navigateur|fermez le navigateur|fermeture de la session|deconnexion',
  endless:
    'permanent|permanente|persistant|persistante|illimite|illimitee|jamais|indefini|indefinie|indefiniment|variable|sans limite|sans expiration|inconnu|inconnue',
  expires:
    'expire|expirent|expiration|conserve|conservee|conserves|conservees|duree|supprime|supprimes|efface|effaces|valable|valables|disparait|disparaissent|reste|restent|valide|detruit|stocke|echeance',
  categories: {
    necessary:
      'necessaire|necessaires|strictement necessaire*|essentiel|essentiels|essentielle|essentielles|indispensable|indispensables|obligatoire|obligatoires|technique|techniques|requis|securite|fonctionnement|toujours actif|toujours actifs|exempte|exemptes',
    preferences:
      'preference|preferences|fonctionnel|fonctionnels|fonctionnelle|fonctionnelles|fonctionnalite|fonctionnalites|personnalisation|confort|experience utilisateur',
    statistics:
      "statistique|statistiques|analytique|analytiques|analyse|performance|performances|mesure|mesures|mesure d'audience|mesurer l'audience|audience",
    marketing:
      'marketing|publicite|publicites|publicitaire|publicitaires|ciblage|cible|ciblee|reseaux sociaux|suivi|pistage|reciblage|profilage',
    unclassified: 'non classe|non classes|non classifie*|autre|autres|divers|inclasse|inclasses',
  },
  not: "ne|pas|aucun|aucune|sans|jamais|ni|non|n'",
  only: 'uniquement si|uniquement lorsque|uniquement en cas|uniquement quand|uniquement pour|seulement si|seulement lorsque|seulement quand|que si|que lorsque|que pour les',
  called: 'appele|appelee|nomme|nommee|denomme|intitule|nom',
  startingWith: 'commencant par|commence par|debutant par|prefixe par|prefixe|dont le nom commence par',
  dated:
    "derniere mise a jour|mis a jour|mise a jour|date d'effet|en vigueur|version du|derniere modification|date de mise a jour|actualise",
};
