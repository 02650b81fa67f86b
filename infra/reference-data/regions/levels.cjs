// The levels of the official codes, outermost first, with the file that holds each.

const LEVELS = [
    { name: 'nation', file: 'nation.csv' },
    { name: 'province', file: 'provinces.csv' },
    { name: 'regency', file: 'regencies.csv' },
    { name: 'district', file: 'districts.csv' },
    { name: 'village', file: 'villages.csv' },
];

const NATION = 'ID';

/** 33.73.04 → 33.73; a province's parent is the nation. */
function parent(code) {
    const cut = code.lastIndexOf('.');
    return cut < 0 ? NATION : code.slice(0, cut);
}

module.exports = { LEVELS, NATION, parent };
