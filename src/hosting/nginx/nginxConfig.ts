import { responseHeaders } from '../responseHeaders.ts';

/** Where nginx serves the site, and from where. */
export interface NginxPlace {
  /** Folder that holds `current`, and `previous` where there is one: links to built sites. */
  root: string;
  /** Path the site stands under, with a slash at both ends. */
  base: string;
  /** What `listen` takes: 80, 127.0.0.1:8080. */
  listen: string;
  /** Name of the host; `_` for any. */
  serverName: string;
}

const quote = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

// A location with a header of its own has none of the server's: each gets all of them.
function headers(cacheControl: string): string {
  return Object.entries({ ...responseHeaders, 'Cache-Control': cacheControl })
    .map(([name, value]) => `        add_header ${name} ${quote(value)} always;`)
    .join('\n');
}

/**
 * A server block of nginx for a built site. Files named by their content are kept for a year, all
 * others asked for each time (they answer 304); files compressed at build are sent as they are. A page
 * loaded before a deploy finds its scripts and index in the site before, under `previous`.
 */
export function nginxConfig({ root, base, listen, serverName }: NginxPlace): string {
  return `# Made by 'wenku host nginx'; make it anew after an update.
server {
    listen ${listen};
    server_name ${serverName};
    root ${root}/current;
    index index.html;
    charset utf-8;
    charset_types text/plain text/markdown text/csv application/json application/javascript image/svg+xml;
    server_tokens off;
    absolute_redirect off;
    etag on;

    types {
        text/html html;
        text/css css;
        text/plain txt;
        text/markdown md;
        text/csv csv;
        application/javascript js;
        application/json json;
        application/manifest+json webmanifest;
        application/atom+xml atom;
        application/xml xml;
        image/svg+xml svg;
        image/png png;
        image/webp webp;
        application/octet-stream bin;
        application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx;
        application/zip zip;
    }
    default_type application/octet-stream;

    gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_min_length 1024;
    gzip_types text/css text/plain text/markdown text/csv application/javascript application/json application/xml application/atom+xml image/svg+xml;

    error_page 404 ${base}404.html;

    # Named by their content.
    location ~ "^${base}(?<inside>(?:_astro/|search/index/[0-9a-f]{16}/|search/archive/[0-9a-f]{16}[.]).+)$" {
        try_files /$inside @previous;
${headers('public, max-age=31536000, immutable')}
    }
    location @previous {
        root ${root}/previous;
        try_files /$inside =404;
${headers('public, max-age=31536000, immutable')}
    }
    location ~ ^${base}(?<inside>.*)$ {
        try_files /$inside /\${inside}index.html @folder;
${headers('no-cache')}
    }
    # The address of a page without its last slash.
    location @folder {
        if (-d $document_root/$inside) {
            return 301 ${base}$inside/;
        }
        return 404;
    }
}
`;
}
