/** A row of the table that the benchmark prints, and what a reader must find in it. */
export interface Row {
  readonly name: string;
  readonly provider: string;
  readonly purpose: string;
  readonly lifetime: string;
  /** What the lifetime says in seconds; null for a session. */
  readonly seconds: number | null;
}

const MINUTE = 60;
const DAY = 86_400;
const row = (name: string, provider: string, purpose: string, lifetime: string, seconds: number | null): Row => ({
  name,
  provider,
  purpose,
  lifetime,
  seconds,
});

/** Eighteen cookies as a portal's policy has them in French; rows of one provider follow each other. */
export const rows: readonly Row[] = [
  row('sessionid', 'Portail Valdore', 'Maintient votre connexion au portail.', '14 jours', 14 * DAY),
  row('csrftoken', 'Portail Valdore', 'Protège les formulaires contre les requêtes forgées.', '1 an', 365 * DAY),
  row('django_language', 'Portail Valdore', 'Retient la langue d’affichage que vous avez choisie.', 'Session', null),
  row('cookies_preferences', 'Portail Valdore', 'Garde vos choix sur les cookies.', '6 mois', 180 * DAY),
  row('map_session', 'Portail Valdore', 'Conserve la vue de la carte d’une page à l’autre.', '2 heures', 7200),
  row('_pk_id', 'Matomo', 'Distingue les visiteurs pour compter les visites du portail.', '13 mois', 390 * DAY),
  row('_pk_ses', 'Matomo', 'Relie les pages vues lors d’une même visite.', '30 minutes', 30 * MINUTE),
  row('_pk_ref', 'Matomo', 'Note le site d’où vient la visite.', '6 mois', 180 * DAY),
  row('mtm_consent', 'Matomo', 'Note que vous acceptez la mesure d’audience.', '1 an', 365 * DAY),
  row('_ga', 'Google Analytics', 'Compte les visiteurs des pages thématiques.', '2 ans', 730 * DAY),
  row('_gid', 'Google Analytics', 'Regroupe les pages vues pendant la journée.', '24 heures', DAY),
  row('_gat', 'Google Analytics', 'Limite le nombre de requêtes envoyées.', '1 minute', MINUTE),
  row('VISITOR_INFO1_LIVE', 'YouTube', 'Estime le débit pour lire les vidéos intégrées.', '180 jours', 180 * DAY),
  row('YSC', 'YouTube', 'Compte les lectures d’une vidéo intégrée.', 'Session', null),
  row('visid_incap_298413', 'Imperva', 'Reconnaît un navigateur déjà vérifié par le pare-feu.', '12 mois', 360 * DAY),
  row('incap_ses_1226_298413', 'Imperva', 'Associe les requêtes d’une visite pour le pare-feu.', 'Session', null),
  row('vuid', 'Vimeo', 'Mesure l’audience des vidéos des services municipaux.', '2 ans', 730 * DAY),
  row('li_gc', 'LinkedIn', 'Retient votre accord pour les boutons de partage.', '6 mois', 180 * DAY),
];

const HEADER = ['Nom du cookie', 'Fournisseur', 'Finalité', 'Durée'];

const cell = (text: string, span = 1): string => `<td${span > 1 ? ` rowspan="${span}"` : ''}>${text}</td>`;

/** How many rows from this one on are of its provider; 0 for one that is not the first of them. */
function spanAt(index: number): number {
  const provider = rows[index]?.provider;
  if (rows[index - 1]?.provider === provider) return 0;
  let end = index;
  while (rows[end]?.provider === provider) end += 1;
  return end - index;
}

/** The policy as a page: a title, some sentences, the table, and a last sentence. */
export function policyPage(style: string, { spans = false, plain = false } = {}): string {
  const lines = rows.map(({ name, provider, purpose, lifetime }, index) => {
    const span = spans ? spanAt(index) : 1;
    return `<tr>${cell(name)}${span === 0 ? '' : cell(provider, span)}${cell(purpose)}${cell(lifetime)}</tr>`;
  });
  // LibreOffice takes borders from the attribute, and browsers from the style.
  const table = plain ? '<table>' : '<table border="1">';
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Cookies</title><style>${style}</style></head><body>
<h1>Politique de cookies du portail de Valdore</h1>
<p>Ce portail dépose les cookies que voici. Vous pouvez revenir sur votre choix à tout moment, depuis le lien au bas de chaque page.</p>
<h2>Liste des cookies</h2>
${table}<thead><tr>${HEADER.map((title) => `<th>${title}</th>`).join('')}</tr></thead><tbody>
${lines.join('\n')}
</tbody></table>
<p>Pour toute question, écrivez au délégué à la protection des données.</p>
</body></html>`;
}
