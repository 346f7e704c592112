// What a reader does to a page, and how the page then lies. Lengths are CSS pixels.
globalThis.reading = (() => {
  const said = e => (e.textContent || e.getAttribute('src') || '').trim().replace(/\s+/g, ' ').slice(0, 40);
  const named = e => '<' + e.localName + '> "' + said(e) + '"';
  // Readers show the contents; the page list and the landmarks are for their menus.
  document.querySelectorAll('nav[hidden]').forEach(e => e.remove());
  const shown = [...document.body.querySelectorAll('*')].filter(e => e.getClientRects().length > 0);

  const parts = color => (color.match(/[\d.]+/g) || []).map(Number);
  const over = ([r, g, b, a = 1], under) => [r, g, b].map((v, i) => v * a + under[i] * (1 - a));
  const ground = e => {
    if (e === null) return [255, 255, 255];
    const own = parts(getComputedStyle(e).backgroundColor);
    return own[3] === 0 ? ground(e.parentElement) : own.length === 3 ? own : over(own, ground(e.parentElement));
  };
  const luminance = rgb => rgb.map(v => v / 255)
    .map(v => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0.05);
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return high / low;
  };
  const hasText = e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim() !== '');

  /** Elements whose own text stands on its ground with too little contrast, by their styles. */
  const faint = () => shown.filter(hasText).map(e => {
    const under = ground(e);
    const ratio = contrast(over(parts(getComputedStyle(e).color), under), under);
    return ratio < 4.5 ? named(e) + ' has a contrast of ' + ratio.toFixed(1) + ' by its style' : '';
  }).filter(fault => fault !== '');

  const inner = e => {
    const range = document.createRange();
    range.selectNodeContents(e);
    return [...range.getClientRects()].filter(r => r.width > 0);
  };
  const cut = e => {
    const box = e.getBoundingClientRect();
    const room = document.documentElement.clientWidth;
    if (box.width > 0 && (box.left < -1 || box.right > room + 1)) return 'reaches out of the window';
    if (getComputedStyle(e).overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1) return 'hides what is wider';
    const isCell = e.localName === 'td' || e.localName === 'th';
    return isCell && inner(e).some(r => r.left < box.left - 1 || r.right > box.right + 1) ? 'is too narrow for its words' : '';
  };

  /** Whether the page's ground is seen through a figure, whose inks were chosen for paper. */
  const isSheer = image => {
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value, i) => i % 4 === 3 && value < 255);
  };

  return {
    sheer: () => [...document.images]
      .filter(e => parts(getComputedStyle(e).backgroundColor)[3] === 0 && isSheer(e))
      .map(e => named(e) + ' lets the page through'),
    /** The style a reader adds to the book's own. */
    wear(css) {
      const style = document.createElementNS('http://www.w3.org/1999/xhtml', 'style');
      style.textContent = css;
      document.head.append(style);
    },
    /** Leaves the book's own styles out, as a reader's "publisher's style: off" does. */
    bare() {
      [...document.styleSheets].forEach(s => { s.disabled = true; });
      document.querySelectorAll('[style]').forEach(e => e.removeAttribute('style'));
    },
    faint,
    /** Elements that need more width than there is. */
    cut: () => {
      const root = document.documentElement;
      const faults = shown.map(e => [e, cut(e)]).filter(f => f[1] !== '').map(f => named(f[0]) + ' ' + f[1]);
      return root.scrollWidth > root.clientWidth
        ? ['the page is ' + root.scrollWidth + ' wide in a window of ' + root.clientWidth, ...faults] : faults;
    },
    height: () => document.documentElement.scrollHeight,
    /** Where the figures lie: left, top, width, height. */
    pictures: () => [...document.images].map(e => e.getBoundingClientRect())
      .map(r => [r.left + scrollX, r.top + scrollY, r.width, r.height]),
  };
})();
'ready';
