// Places through the editions: which code of the next edition is the same place under another code.

const { LEVELS, parent } = require('./levels.cjs');
const { key, isShouted, calm } = require('./names.cjs');
const { successors } = require('./succession.cjs');

/**
 * Every place that any edition lists. A place keeps its id when it is renamed or recoded; each name or code
 * it bore is one row, current from edition `since` up to, not including, edition `until`.
 */
class Gazetteer {
    #rows = new Map(LEVELS.map((level) => [level.name, []]));
    #current = new Map(LEVELS.map((level) => [level.name, new Map()]));
    #recodings = [];
    #places = 0;

    /** Takes the next edition in. */
    fold(edition, listing) {
        const before = new Map(this.#current);
        for (const level of LEVELS) {
            this.#foldLevel(level, edition, listing[level.name], before);
        }
    }

    #foldLevel(level, edition, names, before) {
        const old = this.#current.get(level.name);
        const oldNames = new Map([...old].map(([code, row]) => [code, row.name]));
        const succession = successors(
            { names: oldNames, scopes: (code) => placesAround(level, code, before) },
            { names, scopes: (code) => placesAround(level, code, this.#current) },
            level === LEVELS.at(-1), // only villages are renumbered in place; a district is known by its villages
        );

        const next = new Map();
        for (const [code, name] of names) {
            const origin = succession.get(code);
            const known = origin && { ...origin, row: old.get(origin.code) };
            next.set(code, this.#continued(level, edition, code, name, known));
        }
        this.#close(level, edition, old, next);
        this.#current.set(level.name, next);
    }

    #continued(level, edition, code, name, origin) {
        if (origin && origin.code === code && key(origin.row.name) === key(name)) {
            if (!isShouted(name) || isShouted(origin.row.name)) origin.row.name = name;
            return origin.row;
        }
        if (origin && origin.code !== code) this.#recoded(level, edition, origin.code, code, origin.note);
        const row = { place: origin?.row.place ?? ++this.#places, code, since: edition.id, until: '', name };
        this.#rows.get(level.name).push(row);
        return row;
    }

    #close(level, edition, old, next) {
        const alive = new Set([...next.values()].map((row) => row.place));
        for (const [code, row] of old) {
            if (next.get(code) === row) continue;
            row.until = edition.id;
            if (!alive.has(row.place)) this.#recoded(level, edition, code, '', 'no unique match');
        }
    }

    #recoded(level, edition, oldCode, newCode, note) {
        this.#recodings.push({ level: level.name, oldCode, newCode, validFrom: edition.validFrom, note });
    }

    /** The rows of a level by code, then edition. */
    rows(level) {
        const rows = this.#rows.get(level.name);
        const proper = rows.filter((row) => !isShouted(row.name));
        const spelled = new Map(proper.map((row) => [row.place + key(row.name), row.name]));
        const shown = (row) => ({ ...row, name: spelled.get(row.place + key(row.name)) ?? calm(row.name) });
        return rows.map(shown).sort((a, b) => compare(a.code, b.code) || compare(a.since, b.since));
    }

    /** What changed its code, by edition and level; an empty newCode where no successor is certain. */
    recodings() {
        const level = (row) => LEVELS.findIndex((level) => level.name === row.level);
        return this.#recodings.sort(
            (a, b) => compare(a.validFrom, b.validFrom) || level(a) - level(b) || compare(a.oldCode, b.oldCode),
        );
    }
}

/** The ids of the places one and two levels out, by the codes of that time. */
function placesAround(level, code, current) {
    const at = LEVELS.indexOf(level);
    const place = (outer, code) => outer && current.get(outer.name).get(code)?.place;
    return [place(LEVELS[at - 1], parent(code)), place(LEVELS[at - 2], parent(parent(code)))];
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

module.exports = { Gazetteer };
