// CSV as RFC 4180 has it, except for line breaks inside a field, which no name has.

function split(line) {
    const field = /("(?:[^"]|"")*"|[^,]*)(?:,|$)/y;
    const fields = [];
    while (field.lastIndex < line.length) {
        fields.push(unquote(field.exec(line)[1]));
    }
    return line.endsWith(',') ? [...fields, ''] : fields;
}

// Early packages leave quotes unescaped in bare fields; those stay as they are.
const unquote = (field) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);

const quote = (value) => (/[",]/.test(value) ? `"${String(value).replaceAll('"', '""')}"` : String(value));

/** The rows of a CSV text as objects keyed by its header. */
function parse(text) {
    const [header, ...lines] = text.trim().split(/\r?\n/).map(split);
    return lines.map((fields) => Object.fromEntries(header.map((name, i) => [name, fields[i]])));
}

function format(columns, rows) {
    const line = (row) => columns.map((column) => quote(row[column])).join(',');
    return [columns.join(','), ...rows.map(line)].join('\n') + '\n';
}

module.exports = { parse, format };
