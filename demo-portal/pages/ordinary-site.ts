import { type Html, html } from '../model/html.ts';

/** A site that is no portal: what the server shows under any name that is not one of its own. */
export const ordinarySite = (host: string): Html => html`<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>An ordinary site</title></head>
  <body><h1>An ordinary site</h1><p>${host} has nothing to do with open data.</p></body>
</html>
`;
