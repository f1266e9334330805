import { type PolicyGroup, type PolicyRow, platformRow as row } from './row.ts';
import { platformGroup, townGroups } from './town-groups.ts';

const view = row('explore_view', '12 months', 'Display: keeps whether datasets are shown as a list or as cards.');
const reference = 'Support: a reference that a visitor can give to the help desk.';
const map = row('map_session', 'Session', 'Map: keeps the view of the embedded town map while it is open.');
const theme = row(
  'town_theme',
  '12 months',
  'Display: keeps the colours that the visitor chose on any site of the town.',
);
const returning = (duration: string): PolicyRow => ({
  provider: 'Google Analytics',
  name: '_ga',
  duration,
  purpose: 'Audience measurement: tells a visit from a return.',
});

const [, ...measuring] = townGroups('en');
const necessary = (...rows: readonly PolicyRow[]): PolicyGroup => {
  const platform = platformGroup('en');
  return { ...platform, rows: [...platform.rows, ...rows] };
};
const statistics = (...rows: readonly PolicyRow[]): readonly PolicyGroup[] =>
  measuring.map((group) => ({ ...group, rows: [...group.rows, ...rows] }));

/** The careless policy calls a tracker necessary, states two durations for it, and none for another cookie. */
export const carelessGroups: readonly PolicyGroup[] = [
  necessary(view, row('portal_visit_ref', '', reference), map, returning('1 year'), returning('2 years')),
  ...statistics(),
];

/** What a town with more than one tracker declares. */
export const trackedGroups: readonly PolicyGroup[] = [necessary(theme), ...statistics(returning('13 months'))];

/** The complete policy states everything, and one cookie twice with the same duration. */
export const completeGroups: readonly PolicyGroup[] = [
  necessary(view, row('portal_visit_ref', '90 days', reference), theme),
  ...statistics(returning('13 months'), returning('13 months')),
];
