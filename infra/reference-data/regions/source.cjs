// One edition's listing, read from the npm package idn-area-data that editions.csv pins by version and integrity.

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { createHash } = require('node:crypto');
const { execFileSync } = require('node:child_process');
const csv = require('./csv.cjs');
const { LEVELS, NATION } = require('./levels.cjs');

const PACKAGE = 'idn-area-data';

function archive(edition, folder) {
    const home = folder ?? fs.mkdtempSync(path.join(os.tmpdir(), 'regions-'));
    const file = path.join(home, `${PACKAGE}-${edition.package}.tgz`);
    if (folder === undefined) {
        execFileSync('npm', ['pack', '--silent', '--pack-destination', home, `${PACKAGE}@${edition.package}`]);
    }
    const integrity = 'sha512-' + createHash('sha512').update(fs.readFileSync(file)).digest('base64');
    if (integrity !== edition.integrity) {
        throw new Error(`${path.basename(file)} is not the file that editions.csv pins`);
    }
    return file;
}

function read(tgz, name) {
    const extract = ['-xzOf', tgz, `package/data/${name}`];
    return execFileSync('tar', extract, { encoding: 'utf8', maxBuffer: 1 << 26 });
}

/** Older packages write 3373041001 for 33.73.04.1001. */
function dotted(code) {
    const digits = code.replaceAll('.', '');
    const parts = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)];
    return parts.filter((part) => part !== '').join('.');
}

/** Per level name, a map from code to name in order of code. */
function listing(edition, folder) {
    const tgz = archive(edition, folder);
    const entries = (level) =>
        level.name === 'nation'
            ? [[NATION, 'Indonesia']]
            : csv.parse(read(tgz, level.file)).map((row) => [dotted(row.code), row.name.trim().replace(/\s+/g, ' ')]);
    const byCode = (a, b) => (a[0] < b[0] ? -1 : 1);
    return Object.fromEntries(LEVELS.map((level) => [level.name, new Map(entries(level).sort(byCode))]));
}

const licence = (edition, folder) => read(archive(edition, folder), 'LICENSE.md');

module.exports = { listing, licence };
