/** A chart whose dots tell their row of the table beside it, and lead to it. */
class WenkuChart extends HTMLElement {
  private readonly tip = this.querySelector<HTMLElement>('[data-tip]');

  connectedCallback(): void {
    this.addEventListener('pointermove', (event) => {
      this.show(this.nearest(event));
    });
    this.addEventListener('pointerleave', () => {
      this.show(null);
    });
    this.addEventListener('click', (event) => {
      const anchor = this.nearest(event)?.dataset['reading'];
      if (anchor !== undefined) location.hash = anchor;
    });
  }

  /** The dot or bar under the pointer, or near enough for a finger. */
  private nearest({ clientX, clientY }: MouseEvent): SVGElement | null {
    const reach = 22;
    let best: SVGElement | null = null;
    let least = reach;
    for (const mark of this.querySelectorAll<SVGElement>('[data-reading]')) {
      const box = mark.getBoundingClientRect();
      if (box.width === 0 && box.height === 0) continue;
      const across = Math.max(box.left - clientX, 0, clientX - box.right);
      const along = Math.max(box.top - clientY, 0, clientY - box.bottom);
      const distance = Math.hypot(across, along);
      if (distance < least) {
        least = distance;
        best = mark;
      }
    }
    return best;
  }

  private show(mark: SVGElement | null): void {
    const { tip } = this;
    if (!tip) return;
    const row = document.getElementById(mark?.dataset['reading'] ?? '');
    tip.hidden = mark === null || row === null;
    if (mark === null || row === null) return;
    const cells = [...row.querySelectorAll('td')].slice(0, 3);
    tip.textContent = cells.map((cell) => cell.textContent.replace(/\s+/gu, ' ').trim()).join('　');
    const plot = tip.parentElement?.getBoundingClientRect();
    const box = mark.getBoundingClientRect();
    if (!plot) return;
    const half = tip.offsetWidth / 2;
    const x = box.left + box.width / 2 - plot.left;
    tip.style.left = `${String(Math.min(Math.max(x, half), plot.width - half))}px`;
    tip.style.top = `${String(box.top - plot.top)}px`;
  }
}

customElements.define('wenku-chart', WenkuChart);
