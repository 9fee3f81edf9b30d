const height = 2.6;
// Where a reader's eyes are who has moved neither pointer nor focus yet.
const restingPlace = 0.4;

/** A band across the page that follows the pointer, the finger and the focus. */
export class ReadingLine {
  private readonly band = document.createElement('div');
  private isShown = false;

  constructor() {
    this.band.className = 'reading-line';
    this.band.setAttribute('aria-hidden', 'true');
    this.band.style.blockSize = `${String(height)}em`;
    document.addEventListener('pointermove', ({ clientY }) => this.moveTo(clientY));
    document.addEventListener('pointerdown', ({ clientY }) => this.moveTo(clientY));
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element) || target.closest('[popover]')) return;
      const { top, height: tall } = target.getBoundingClientRect();
      this.moveTo(top + Math.min(tall, window.innerHeight) / 2);
    });
  }

  show(isWanted: boolean): void {
    if (isWanted === this.isShown) return;
    this.isShown = isWanted;
    if (!isWanted) {
      this.band.remove();
      return;
    }
    document.body.append(this.band);
    this.moveTo(window.innerHeight * restingPlace);
  }

  private moveTo(middle: number): void {
    if (!this.isShown) return;
    const top = middle - this.band.offsetHeight / 2;
    this.band.style.transform = `translateY(${String(Math.round(top))}px)`;
  }
}
