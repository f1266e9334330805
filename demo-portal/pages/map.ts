import { type Html, html } from '../model/html.ts';

/** The map of the invented town, as the other site serves it for framing. */
export const map = (): Html => html`<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8"><title>Valdoré</title>
    <style>html,body{margin:0;height:100%}svg{display:block;width:100%;height:100%}text{font:600 15px system-ui,sans-serif;fill:#22333b}</style>
  </head>
  <body>
    <svg viewBox="0 0 900 320" preserveAspectRatio="xMidYMid slice" role="img" aria-label="Plan de Valdoré">
      <rect width="900" height="320" fill="#eef1ea"/>
      <path d="M0 60h260v90H0zM640 190h260v130H640z" fill="#cfe3c5"/>
      <path d="M-10 250C160 190 260 300 420 220S700 120 910 70" fill="none" stroke="#a9cfe4" stroke-width="38"/>
      <g fill="none" stroke="#fff" stroke-width="11"><path d="M120-10 220 330M360-10 430 330M600-10 560 330M-10 130 910 180M-10 30 910 60M760-10 800 330"/></g>
      <g fill="#dcd7c9"><path d="M260 75h70v42h-70zM455 90h85v50h-85zM470 250h60v46h-60zM640 95h70v45h-70zM250 200h52v40h-52z"/></g>
      <circle cx="497" cy="114" r="9" fill="#a8324a"/><text x="514" y="119">Hôtel de ville</text>
      <text x="40" y="112">Parc des Tilleuls</text><text x="690" y="276">Jardin d’Aval</text>
    </svg>
  </body>
</html>
`;
