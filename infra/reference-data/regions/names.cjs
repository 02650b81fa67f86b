// Names as they are compared and as they are shown.

/** What two spellings of one name have in common: Saribuana and Sari Buana are one name. */
const key = (name) => name.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]/g, '');

const isShouted = (name) => name === name.toUpperCase() && /[A-Z]{3}/.test(name);

const ABBREVIATION = /^(DKI|DI|[IVX]+)$/;

/** KOTA SORONG → Kota Sorong, for codes that only older, upper-case editions list. */
function calm(name) {
    const word = (letters) => (ABBREVIATION.test(letters) ? letters : letters[0] + letters.slice(1).toLowerCase());
    return isShouted(name) ? name.replace(/\p{L}+/gu, word) : name;
}

/** Whether one letter added, dropped or replaced turns one key into the other. */
function oneLetterApart(a, b) {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    if (long.length - short.length > 1) return false;
    let i = 0;
    while (i < short.length && short[i] === long[i]) i++;
    return short.slice(long.length === short.length ? i + 1 : i) === long.slice(i + 1);
}

module.exports = { key, isShouted, calm, oneLetterApart };
