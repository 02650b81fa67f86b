// Which old code each new code continues. Certain matches only: a name must be unique on both sides of its scope.

const { key, oneLetterApart } = require('./names.cjs');

const SHORTEST_MISSPELLING = 7;

/**
 * Per new code, the old code it continues and why. A side is `names` (code → name) and `scopes(code)`,
 * the places around a code: its parent's, then its grandparent's. Where `numbersMove`, a known code under
 * another name may have gone to a neighbour; else it stands for a place renamed.
 */
function successors(old, fresh, numbersMove) {
    const found = new Map();
    const taken = new Set();
    const match = (newCode, code, note) => {
        found.set(newCode, { code, note });
        taken.add(code);
    };
    const open = () => ({
        old: [...old.names.keys()].filter((code) => !taken.has(code)),
        fresh: [...fresh.names.keys()].filter((code) => !found.has(code)),
    });
    const keepCode = (same) => {
        for (const code of open().fresh) {
            if (old.names.has(code) && !taken.has(code) && same(code)) match(code, code, 'same code');
        }
    };
    const byName = (scope, note) => {
        const { old: left, fresh: right } = open();
        const label = (side) => (code) => `${side.scopes(code)[scope]} ${key(side.names.get(code))}`;
        const lefts = uniquely(left, label(old));
        for (const [name, newCode] of uniquely(right, label(fresh))) {
            if (lefts.has(name)) match(newCode, lefts.get(name), note);
        }
    };
    const bySpelling = (scope, note) => {
        const { old: left, fresh: right } = open();
        const near = (code, newCode) =>
            old.scopes(code)[scope] === fresh.scopes(newCode)[scope] &&
            misspelt(old.names.get(code), fresh.names.get(newCode));
        for (const newCode of right) {
            const codes = left.filter((code) => near(code, newCode));
            if (codes.length !== 1) continue;
            const rivals = right.filter((rival) => near(codes[0], rival));
            if (rivals.length === 1) match(newCode, codes[0], note);
        }
    };

    keepCode((code) => key(old.names.get(code)) === key(fresh.names.get(code)));
    if (!numbersMove) keepCode(() => true);
    byName(0, 'same name, same parent');
    keepCode(() => true);
    byName(1, 'same name, same grandparent');
    bySpelling(0, 'one letter apart, same parent');
    bySpelling(1, 'one letter apart, same grandparent');
    return found;
}

/** Label → code, for labels that only one code bears. */
function uniquely(codes, label) {
    const bearers = new Map();
    codes.forEach((code) => bearers.set(label(code), bearers.has(label(code)) ? undefined : code));
    return new Map([...bearers].filter(([, code]) => code !== undefined));
}

function misspelt(a, b) {
    const [left, right] = [key(a), key(b)];
    return Math.min(left.length, right.length) >= SHORTEST_MISSPELLING && oneLetterApart(left, right);
}

module.exports = { successors };
