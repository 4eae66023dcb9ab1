// Only makes the pages nicer: everything works without it.
(() => {
  'use strict';

  // "/" focuses the search, unless one is typing
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      document.getElementById('q')?.focus();
    }
  });

  // whole hashes to the clipboard
  if (navigator.clipboard) {
    document.querySelectorAll('button.copy').forEach((button) => { button.hidden = false; });
    document.addEventListener('click', async (event) => {
      const button = event.target.closest('button.copy');
      if (!button) return;
      await navigator.clipboard.writeText(button.dataset.copy);
      const before = button.innerHTML;
      button.textContent = 'Copied';
      setTimeout(() => { button.innerHTML = before; }, 1500);
    });
  }

  // a number opens its evidence beside the text; with a modifier key it stays a link
  const drawer = document.getElementById('drawer');
  if (drawer?.showPopover) {
    const body = drawer.querySelector('.drawer-body');
    document.querySelector('.briefing-body, .check-text')?.addEventListener('click', (event) => {
      const number = event.target.closest('a.num[data-evidence], a.mark[data-evidence]');
      if (!number || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const card = document.querySelector(`[data-card="${CSS.escape(number.dataset.evidence)}"]`);
      if (!card) return;
      event.preventDefault();
      body.replaceChildren(card.cloneNode(true));
      drawer.showPopover();
      drawer.querySelector('h2').focus({ preventScroll: true });
    });
  }

  // a run under way is looked at again every few seconds, while somebody looks and is not reading with the keyboard in it;
  // once it has ended, the whole page is loaded
  const live = () => document.querySelector('[data-live]');
  const lookAgain = async () => {
    const seen = live();
    if (!document.hidden && !seen.contains(document.activeElement)) {
      try {
        const answer = await fetch(seen.dataset.live);
        if (answer.ok) {
          const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
          const next = page.querySelector('[data-live]');
          if (!next) return location.replace(seen.dataset.live);
          seen.replaceWith(next);
        }
      } catch {
        // away: what was seen last stays
      }
    }
    setTimeout(lookAgain, 4000);
  };
  if (live()) setTimeout(lookAgain, 4000);
})();
