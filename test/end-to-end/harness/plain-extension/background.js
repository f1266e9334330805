// Keeps the name of the cookie that was set last, where the harness's own tests can read it.
chrome.cookies.onChanged.addListener(({ cookie, removed }) => {
  if (!removed) chrome.storage.session.set({ last: cookie.name });
});
