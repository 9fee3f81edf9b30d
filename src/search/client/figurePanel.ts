import { courses } from '../figures/figureFile.ts';
import type { FigureChoice } from '../figures/figureChoice.ts';

type Field = HTMLInputElement | HTMLSelectElement;

function fieldOf(host: HTMLElement, name: string): Field {
  const found = host.querySelector(`[name="${name}"]`);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new TypeError(`search page without the field ${name}`);
}

function bound(host: HTMLElement, name: string): number | null {
  const { value } = fieldOf(host, name);
  const number = Number(value);
  return value.trim() === '' || !Number.isFinite(number) ? null : number;
}

/** The figures that the fields ask for; null without an indicator. */
function readFigureFields(host: HTMLElement): FigureChoice | null {
  const key = fieldOf(host, 'figure').value;
  if (key === '') return null;
  const course = fieldOf(host, 'course').value;
  return {
    key,
    least: bound(host, 'least'),
    most: bound(host, 'most'),
    course: courses.find((one) => one === course) ?? null,
  };
}

/** Shows in the fields what a search asks for. */
export function fillFigureFields(host: HTMLElement, choice: FigureChoice | null): void {
  const { key = '', least = null, most = null, course = null } = choice ?? {};
  fieldOf(host, 'figure').value = key;
  fieldOf(host, 'least').value = least === null ? '' : String(least);
  fieldOf(host, 'most').value = most === null ? '' : String(most);
  fieldOf(host, 'course').value = course ?? '';
}

/** Makes the fields of figures search. `change` gets what they ask for. */
export function bindFigureFields(
  host: HTMLElement,
  change: (choice: FigureChoice | null) => void,
): void {
  const run = (): void => change(readFigureFields(host));
  host.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) {
      return;
    }
    event.preventDefault();
    run();
  });
  host.querySelector('[data-run-figures]')?.addEventListener('click', run);
  host.querySelector('[data-drop-figures]')?.addEventListener('click', () => change(null));
}
