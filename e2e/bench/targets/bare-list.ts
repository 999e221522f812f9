/**
 * In a bare panel: the least that a list over so many calls has to do for each key and for each step that it is
 * scrolled, without a library and without anything around it. Nineteen rows of seven cells, as ours are in this
 * window; one text a call.
 */
export function addBareList(size: number): void {
  const rowHeight = 22;
  const actions = ['DescribeInstances', 'RunInstances', 'StopInstances', 'DescribeRegions'];
  const regions = ['ap-guangzhou', 'ap-shanghai', 'ap-beijing', 'eu-frankfurt', 'na-ashburn'];
  const calls = Array.from({ length: size }, (_, number) => {
    const action = actions[number % actions.length] ?? '';
    const region = regions[number % regions.length] ?? '';
    const id = crypto.randomUUID();
    const cells = ['✓', `cvm ${action}`, 'ok', id, '12:00:00', `${number % 9} ms`, region];
    const parts = [
      action,
      'cvm',
      region,
      id,
      'https://cvm.tencentcloudapi.com/',
      `offset=${number}`,
    ];
    return { cells, text: parts.join('\n').toLowerCase() };
  });

  const style = document.createElement('style');
  style.textContent = `
    .bare-list { height: 360px; overflow: auto; font: 12px system-ui; }
    .bare-rows { position: relative; }
    .bare-row { position: absolute; inset: 0 0 auto; height: 22px; line-height: 22px; contain: layout style; display: grid;
      grid-template-columns: 24px 3fr 2fr 2fr 64px 64px 1fr; }
    .bare-row > span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; padding: 0 4px; }`;
  const scroller = document.createElement('div');
  scroller.className = 'bare-list';
  const list = document.createElement('div');
  list.className = 'bare-rows';
  scroller.append(list);
  document.body.append(style, scroller);
  const rows = Array.from({ length: 19 }, () => {
    const element = document.createElement('div');
    element.className = 'bare-row';
    const texts = Array.from({ length: 7 }, () => new Text());
    for (const text of texts) {
      const cell = document.createElement('span');
      cell.append(text);
      element.append(cell);
    }
    list.append(element);
    return { element, texts };
  });

  let shown = calls;
  const drawFrom = (first: number) => {
    for (const [place, { element, texts }] of rows.entries()) {
      const { cells } = shown[first + place] ?? { cells: [] };
      element.style.transform = `translateY(${(first + place) * rowHeight}px)`;
      for (const [column, text] of texts.entries()) {
        const wanted = cells[column] ?? '';
        if (text.data !== wanted) text.data = wanted;
      }
    }
  };
  const lastFirst = () => Math.max(0, shown.length - rows.length);
  const draw = (wanted: typeof calls) => {
    shown = wanted;
    list.style.height = `${shown.length * rowHeight}px`;
    drawFrom(lastFirst());
    scroller.scrollTop = shown.length * rowHeight;
  };
  scroller.addEventListener('scroll', () => {
    drawFrom(Math.min(lastFirst(), Math.floor(scroller.scrollTop / rowHeight)));
  });
  draw(calls);
  document.querySelector('input')?.addEventListener('input', ({ currentTarget }) => {
    const typed = currentTarget instanceof HTMLInputElement ? currentTarget.value : '';
    const isWanted = !typed.startsWith('-');
    const word = typed.replace(/^-?(?:\w+:)?/, '').toLowerCase();
    draw(calls.filter(({ text }) => text.includes(word) === isWanted));
  });
}
