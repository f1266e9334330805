// Puts the page's content where it belongs, from the portal's own answer, after the page has loaded.
(async () => {
  const place = document.querySelector('[data-content]');
  const { content } = await (await fetch(place.dataset.content)).json();
  place.replaceWith(document.createRange().createContextualFragment(content));
})();
