import { describe, expect, it } from 'vitest';
import { siteAddress, sitePath } from '../../../src/workbench/sitePath.ts';

describe('an address on this site', () => {
  it('is kept without the base that the site stands under', () => {
    const page = 'https://a.example/archive/metrics/x/';
    expect(sitePath('/archive/speeches/y/#p001', '/archive/', page)).toBe('speeches/y/#p001');
    expect(sitePath('#m01', '/archive/', page)).toBe('metrics/x/#m01');
    expect(siteAddress('speeches/y/#p001', '/archive/')).toBe('/archive/speeches/y/#p001');
  });

  it('is none for another site, another folder or no address at all', () => {
    const page = 'https://a.example/archive/';
    expect(sitePath('https://b.example/archive/', '/archive/', page)).toBe('');
    expect(sitePath('/other/', '/archive/', page)).toBe('');
    expect(sitePath('', '/archive/', page)).toBe('');
  });

  it('in a folder is the same as on a server', () => {
    const page = 'file:///home/a/site/phrases/couplets/index.html';
    const address = '../../speeches/y/index.html#p001';
    expect(sitePath(address, '../../', page)).toBe('speeches/y/#p001');
    expect(sitePath('../../../elsewhere/index.html', '../../', page)).toBe('');
  });
});
