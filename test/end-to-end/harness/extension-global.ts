/** What the harness uses of `chrome` or `browser` on a page of the extension. */
export interface ExtensionGlobal {
  readonly chrome: {
    readonly action: { readonly openPopup: () => Promise<void> };
    readonly tabs: {
      readonly query: (query: {
        readonly active: true;
        readonly lastFocusedWindow: true;
      }) => Promise<readonly { readonly id?: number }[]>;
    };
  };
}
