import { type Html, html } from '../model/html.ts';
import type { PolicyContext } from '../model/scenario.ts';
import { newerTemplate } from './newer-template.ts';
import { townGroups } from './town-groups.ts';

/** The town's policy, which names one more cookie only where it says that the portal sets it no longer. */
export const namedOnly = (context: PolicyContext): Html => html`${newerTemplate(context, townGroups(context.language))}
      <p>${
        context.language === 'fr'
          ? 'Depuis 2024, nous n’utilisons plus portal_visit_ref, qui comptait les visites.'
          : 'Since 2024, we no longer use portal_visit_ref, which counted visits.'
      }</p>`;
