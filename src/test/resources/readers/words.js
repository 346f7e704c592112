// Where the words of a text lie on the page, as the browser laid them out. Lengths are CSS pixels.
globalThis.caveat = (() => {
  const BLOCKS = new Set(
    ('address article aside blockquote body br caption dd details dialog div dl dt figcaption figure footer ' +
      'form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol option p pre section select summary table tbody ' +
      'td tfoot th thead tr ul').split(' '));
  const SILENT = new Set(['script', 'style', 'template', 'title', 'head', 'noscript', 'rp']);
  const letters = text => text.normalize('NFD').toLowerCase().replace(/[^\p{L}\p{N}\p{M}]/gu, '');

  /** All characters of the page in the order of the document; null where a block begins or ends. */
  function characters() {
    const all = [];
    const walk = node => {
      if (node.nodeType === 3 || node.nodeType === 4) {
        for (let i = 0; i < node.data.length; i++) all.push({ node, at: i, is: node.data[i] });
      } else if (node.nodeType === 1 && !SILENT.has(node.localName)) {
        const block = BLOCKS.has(node.localName);
        if (block) all.push(null);
        node.childNodes.forEach(walk);
        if (block) all.push(null);
      }
    };
    walk(document.documentElement);
    return all;
  }

  /** The characters from the first letter of the text to its last, or none if it is not there. */
  function passage(text) {
    const all = characters();
    const places = [];
    let stream = '';
    all.forEach((c, index) => {
      const l = c === null ? '' : letters(c.is);
      stream += l;
      for (let i = 0; i < l.length; i++) places.push(index);
    });
    const wanted = letters(text);
    const start = stream.indexOf(wanted);
    if (start < 0) return [];
    return all.slice(places[start], places[start + wanted.length - 1] + 1);
  }

  function words(text) {
    const found = [];
    let word = [];
    const end = () => { if (word.length) found.push(word); word = []; };
    for (const c of passage(text)) {
      if (c === null || /\s/.test(c.is)) end(); else word.push(c);
    }
    end();
    return found.filter(w => letters(w.map(c => c.is).join('')) !== '');
  }

  function boxes(node, from, to) {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()]
      .map(r => [r.left + scrollX, r.top + scrollY, r.width, r.height])
      .filter(r => r[2] > 0 || r[3] > 0);
  }

  function pieces(word) {
    const runs = [];
    for (const c of word) {
      const last = runs[runs.length - 1];
      if (last && last.node === c.node) last.to = c.at + 1; else runs.push({ node: c.node, from: c.at, to: c.at + 1 });
    }
    return runs;
  }

  const isStruck = element => {
    for (let e = element; e; e = e.parentElement) {
      if (getComputedStyle(e).textDecorationLine.includes('line-through')) return true;
    }
    return false;
  };

  function look(word) {
    const runs = pieces(word);
    const first = word[0];
    const last = word[word.length - 1];
    return {
      text: word.map(c => c.is).join(''),
      size: Math.max(...runs.map(r => parseFloat(getComputedStyle(r.node.parentElement).fontSize))),
      struck: runs.some(r => isStruck(r.node.parentElement)),
      boxes: runs.flatMap(r => boxes(r.node, r.from, r.to)),
      first: boxes(first.node, first.at, first.at + 1)[0] || [],
      last: boxes(last.node, last.at, last.at + 1)[0] || [],
    };
  }

  function measure(text) {
    const root = document.documentElement;
    const body = document.body || root;
    const closed = e => /hidden|clip/.test(getComputedStyle(e).overflowY);
    return {
      words: words(text).map(look),
      wanted: text.split(/\s+/).filter(w => letters(w) !== '').length,
      width: innerWidth,
      height: innerHeight,
      // A window that does not scroll shows its first screen alone.
      still: (closed(root) || closed(body)) && root.scrollHeight > innerHeight + 1,
      rtl: getComputedStyle(body).direction === 'rtl',
    };
  }

  const styled = new Map();
  return {
    letters,
    measure,
    /** Ends what moves: only what stays is read. */
    settle() {
      document.getAnimations().forEach(a => { try { a.finish(); } catch (e) { a.pause(); } });
    },
    /** The same without the style sheets and style attributes of the book. */
    plain(text) {
      const sheets = [...document.styleSheets].filter(s => !s.disabled);
      const elements = [...document.querySelectorAll('[style]')];
      const styles = elements.map(e => e.getAttribute('style'));
      sheets.forEach(s => { s.disabled = true; });
      elements.forEach(e => e.removeAttribute('style'));
      const result = measure(text);
      sheets.forEach(s => { s.disabled = false; });
      elements.forEach((e, i) => e.setAttribute('style', styles[i]));
      this.settle();
      return result;
    },
    /** Leaves the letters out, and only them. */
    empty() {
      for (const e of document.querySelectorAll('*')) {
        styled.set(e, e.getAttribute('style'));
        e.style?.setProperty('transition', 'none', 'important');
        e.style?.setProperty('-webkit-text-fill-color', 'transparent', 'important');
        e.style?.setProperty('-webkit-text-stroke-width', '0', 'important');
      }
    },
    fill() {
      for (const [e, style] of styled) {
        if (style === null) e.removeAttribute('style'); else e.setAttribute('style', style);
      }
      styled.clear();
      this.settle();
    },
    scroll(y) { scrollTo(0, y); return scrollY; },
    /** The letters that are laid out, for comparison with those that are heard. */
    shown() {
      let text = '';
      for (const c of characters()) {
        if (c !== null && /\S/.test(c.is)) text += c.is;
      }
      return text;
    },
  };
})();
'ready';
