import { headerPolicy } from './contentSecurityPolicy.ts';

/**
 * Headers for every answer of a host, beside what a page says of itself: nothing about the reader goes
 * to other sites, no page is framed, no device of the reader is asked for.
 */
export const responseHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': headerPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
};
