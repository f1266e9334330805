import { expect, test } from 'vitest';
import { fields } from '../reader.ts';

const { findCondition } = fields;

test.each([
  'Only present if the portal is available in several languages.',
  'Only used on pages with a form.',
  'Ce cookie n’est déposé que si vous lisez une vidéo.',
  'N’est présent que lorsque l’utilisateur est connecté.',
  'Wird erst gesetzt, wenn Sie ein Video abspielen.',
  'Únicamente cuando el usuario inicia sesión.',
  'Pas als u een video afspeelt, wordt deze cookie geplaatst.',
  'Ukládá se pouze po přihlášení.',
  'Įrašomas tik kai portalas turi kelias kalbas.',
  'Tiek saglabāta tikai ja lietotājs pieslēdzas.',
  'Aðeins sett þegar notandi skráir sig inn.',
  'Vendoset vetëm kur përdoruesi kyçet.',
])('"%s" is a condition', (text) => {
  expect(findCondition(`Keeps the choice. ${text} No more.`)).toBe(text);
});

test.each([
  { why: 'a lifetime', text: 'Wird erst nach 30 Tagen gelöscht.' },
  { why: 'a session', text: 'Conservé uniquement pour la session.' },
  { why: 'the length of a session', text: 'Kept only for the duration of the session.' },
  { why: 'who uses it', text: 'Used only by the portal.' },
  { why: 'what it does when', text: 'This cookie helps when you search.' },
  { why: 'a list', text: 'Sitä käytetään vain tilastointiin ja kehitykseen.' },
  { why: 'what it is for', text: 'Il ne sert pas pour la publicité.' },
])('$why is none: "$text"', ({ text }) => {
  expect(findCondition(text)).toBeNull();
});
