import type { Countries } from '../../../src/lib/atlas/check/countries';
import type { Problem } from '../../../src/lib/atlas/record';
import { KINDS, type Kind } from './kinds';
import { listOf, textWith, type Path, type Subject } from './subjects';

/** A damaged file, and what must be said of it. */
export interface Mutant {
	file: string;
	text: string;
	/** The names under which a problem may speak of the record: its id before and after, its position. */
	records: readonly string[];
	/** The field that a problem must name, dotted, or an ancestor; empty for the file as a whole. */
	field: string;
	/** Why no rule need speak of it; null when one must. */
	harmless: string | null;
}

/** Damages one record of a file; `spot` and `choice` are taken round and round. */
type Damage = (subject: Subject, spot: number, choice: number, world: World) => Mutant;

/** What all mutants are made of. */
export interface World {
	contents: ReadonlyMap<string, unknown>;
	countries: Countries;
}

/** Ways of damaging a file around its records. */
const FILE_DAMAGE: Readonly<Record<string, Damage>> = {
	'record twice': ({ file, id, value, part }, _spot, _choice, { contents }) => {
		const content = contents.get(file);
		return {
			file,
			text: part === 'info' ? '{}' : textWith(content, [...listOf(content), value]),
			records: [id],
			field: part === 'info' ? 'version' : 'id',
			harmless: null
		};
	},
	'broken JSON': ({ file }, spot, choice, { contents }) => {
		const text = JSON.stringify(contents.get(file));
		const cut = 1 + (spot % (text.length - 2));
		const broken = [
			`${text}}`,
			`${text}\n{}`,
			`${text} // checked`,
			text.slice(0, cut),
			`\u{feff}${text}`,
			text.replace('"', "'"),
			text.replace(/\}([\]}]*)$/, ',}$1')
		];
		return {
			file,
			text: broken[choice % broken.length] ?? '',
			records: ['line'],
			field: '',
			harmless: null
		};
	}
};

/** Every way of damaging the record, by name. */
export const DAMAGE: ReadonlyMap<string, Damage> = new Map([
	...KINDS.map((kind) => [kind.name, (...given) => damaged(kind, ...given)] as [string, Damage]),
	...Object.entries(FILE_DAMAGE)
]);

/** The records that each way of damage can be done to, by the part of the record to which they belong. */
export function targetsOf(subjects: readonly Subject[]): Map<string, Subject[][]> {
	const byPart = (members: readonly Subject[]): Subject[][] => {
		const parts = [...new Set(members.map(({ part }) => part))];
		return parts.map((part) => members.filter((subject) => subject.part === part));
	};
	return new Map([
		...KINDS.map(({ name, spots }): [string, Subject[][]] => [
			name,
			byPart(subjects.filter((subject) => spots(subject).length > 0))
		]),
		...Object.keys(FILE_DAMAGE).map((name): [string, Subject[][]] => [name, byPart(subjects)])
	]);
}

/** Whether a problem says of a mutant what must be said of it. */
export function exposes(
	{ file, records, field }: Mutant,
	{ file: found, record, field: path, rule }: Problem
): boolean {
	if (found !== file) return false;
	if (field === '') return rule === 'json' && /^line \d+, column \d+$/.test(record);
	if (!records.includes(record)) return false;
	return `${field}.`.startsWith(`${path}.`) || `${path}.`.startsWith(`${field}.`);
}

function damaged(
	{ spots, damage }: Kind,
	subject: Subject,
	spot: number,
	choice: number,
	{ contents, countries }: World
): Mutant {
	const copy = structuredClone(subject.value);
	const ways = spots(subject);
	const way: Path = ways[spot % ways.length] ?? [];
	const { field, harmless = null } = damage(copy, way, choice, { subject, countries });
	const content = contents.get(subject.file);
	const records = listOf(content).with(subject.index, copy);
	return {
		file: subject.file,
		text: textWith(content, records),
		records: [subject.id, String(copy.id), `#${subject.index}`],
		field: field.join('.'),
		harmless
	};
}
