import { type Html, html } from '../model/html.ts';

type Row = readonly [purpose: string, name: string, issuer: string, kept: string];

const necessary: readonly Row[] = [
  [
    'Vous garder connecté à votre espace après identification',
    'sessionid',
    'Opendatasoft, notre prestataire',
    '14 jours',
  ],
  [
    'Protéger les formulaires contre les envois contrefaits',
    'csrftoken',
    'Opendatasoft, notre prestataire',
    '12 mois au plus',
  ],
  [
    'Ne pas vous reposer la question des traceurs à chaque page',
    'cookies_preferences',
    'Opendatasoft, notre prestataire',
    '6 mois',
  ],
  [
    'Vous servir le site dans la langue choisie ; déposé uniquement si vous changez de langue',
    'django_language',
    'Opendatasoft, notre prestataire',
    '12 mois',
  ],
  ['Afficher le plan de la ville', 'map_session', 'Huwise Maps', 'Le temps de la session'],
];

const audience: readonly Row[] = [
  ['Compter les visiteurs sans les nommer', '_pk_id.1.1fff', 'Matomo', '13 mois'],
  ['Relier les pages d’une même visite', '_pk_ses.1.1fff', 'Matomo', '30 minutes'],
];

const table = (caption: string, rows: readonly Row[]): Html => html`
      <div class="wide"><table>
        <caption>${caption}</caption>
        <thead><tr>
          <th scope="col">À quoi sert-il ?</th><th scope="col">Traceur</th>
          <th scope="col">Déposé par</th><th scope="col">Conservation</th>
        </tr></thead>
        <tbody>${rows.map(
          ([purpose, name, issuer, kept]) => html`
          <tr><td>${purpose}</td><td><code>${name}</code></td><td>${issuer}</td><td>${kept}</td></tr>`,
        )}
        </tbody>
      </table></div>`;

/** A French policy of the portal's own making: other words, other columns in another order, served in every language. */
export const otherWords = (): Html => html`
      <h1>Les traceurs et vous</h1>
      <p>La ville de Valdoré a rédigé cette page pour que chacun sache ce que le site dépose sur son appareil.</p>
      <h2>Traceurs indispensables</h2>
      <p>Le site en a besoin ; ils sont là dès votre arrivée ou dès que vous utilisez le service en question.</p>
      ${table('Indispensables', necessary)}
      <h2>Mesure d’audience</h2>
      <p>Déposés seulement si vous avez dit oui.</p>
      ${table('Mesure d’audience', audience)}
      <h2>Changer d’avis</h2>
      <p>Le bouton « Gestion des cookies », en bas de chaque page, rouvre la fenêtre de choix.</p>`;
