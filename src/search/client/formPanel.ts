import { edges, scopes } from '../query/ast.ts';
import { formQuery, type FormFields } from './formQuery.ts';

const places = ['heading', 'body'] as const;

function oneOf<Value extends string>(known: readonly Value[], given: string): Value | '' {
  return known.find((value) => value === given) ?? '';
}

/** Reads the fields of the form in `host`, by their names. */
function readFields(host: HTMLElement): FormFields {
  const field = (name: string): string => {
    const found = host.querySelector(`[name="${name}"]`);
    return found instanceof HTMLInputElement || found instanceof HTMLSelectElement
      ? found.value
      : '';
  };
  return {
    all: field('all'),
    exact: field('exact'),
    either: field('either'),
    without: field('without'),
    first: field('first'),
    then: field('then'),
    gap: Math.min(300, Math.max(0, Math.trunc(Number(field('gap')) || 0))),
    scope: oneOf(scopes, field('scope')) || 'paragraph',
    edge: oneOf(edges, field('edge')),
    place: oneOf(places, field('place')),
    part: field('part'),
  };
}

/** Makes the form of fields write the query as it is filled in; `run` is called on Enter. */
export function bindForm(host: HTMLElement, write: (query: string) => void, run: () => void): void {
  host.addEventListener('input', (event) => {
    event.stopPropagation();
    write(formQuery(readFields(host)));
  });
  host.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) {
      return;
    }
    event.preventDefault();
    run();
  });
  host.querySelector('[data-run]')?.addEventListener('click', run);
}
