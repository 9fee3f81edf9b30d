import { expect, it } from 'vitest';
import { redirectPage } from '../../../src/export/redirectPage.ts';

const place = { href: '/speeches/new/', script: '/redirect.js', policy: "script-src 'self'" };

it('the page at a former address leads on without scripts, and says where to', () => {
  const page = redirectPage({ ...place, title: '样例讲话' });
  expect(page).toContain('<meta http-equiv="refresh" content="1; url=/speeches/new/">');
  expect(page).toContain('<a id="moved" href="/speeches/new/">样例讲话</a>');
  expect(page).not.toContain('canonical');
});

it('nothing of a title is a mark', () => {
  const title = '样例"><script>alert(1)</script>';
  const page = redirectPage({ ...place, title });
  expect(page).not.toContain('<script>');
  expect(page).toContain('样例&quot;&gt;&lt;script&gt;');
});
