import type { CatalogueEntry, Context } from '../entry.ts';

const atInternet = (id: string, names: readonly string[], ...certainWhen: readonly Context[]): CatalogueEntry => ({
  id,
  names,
  provider: 'AT Internet (Piano)',
  category: 'statistics',
  certainWhen,
});

/** XiTi, SmartTag and Piano Analytics: three generations of one product. @see its documentation on cookie storage */
export const atInternetEntries: readonly CatalogueEntry[] = [
  atInternet('at_internet_visitor', ['atidvisitor'], { kind: 'companion', name: 'atuserid' }),
  atInternet(
    'at_internet_user',
    ['atuserid'],
    { kind: 'companion', name: 'atauthority' },
    { kind: 'companion', name: 'atidvisitor' },
  ),
  atInternet(
    'at_internet_settings',
    ['atauthority', 'atreman', 'atsession', 'atredir', 'attvtreman'],
    { kind: 'companion', name: 'atuserid' },
    { kind: 'companion', name: 'atidvisitor' },
  ),
  atInternet('xiti', ['xtvrn', 'xtan*', 'xtref*'], { kind: 'companion', name: 'xtvrn' }),
  atInternet('xiti_idrxvr', ['idrxvr'], { kind: 'domain', domain: 'xiti.com' }),
  atInternet(
    'piano',
    ['_pcid', 'pa_user', 'pa_vid'],
    { kind: 'companion', name: '_pctx' },
    { kind: 'companion', name: 'pa_privacy' },
  ),
  atInternet(
    'piano_settings',
    ['_pctx', '_pprv', 'pa_privacy'],
    { kind: 'companion', name: '_pcid' },
    { kind: 'companion', name: 'pa_vid' },
  ),
];
