import { LENSES } from '../atlas/jurisdiction';
import { KINDS, STATUSES } from '../atlas/vocabulary';
import { CAMERA_BOUNDS, MAX_TEXT, canonical, canonicalText } from './canonical';
import type { KnownValues } from './known';
import { formatOpened, readOpened } from './opened';
import { DEFAULT_SELECTION, REACH_CHOICES, type Camera, type Selection } from './selection';

/** A part of an address that was not understood, for the notice that tells the reader. */
export interface Dropped {
	parameter: string;
	/** As it stood in the address, shortened. */
	value: string;
	reason: DropReason;
}

/**
 * Why a part of an address was dropped. `repeated`: the parameter stood there before, or `flip` names
 * the lens itself; `too-long`: free text was cut; `too-many`: more values than any record has.
 */
export type DropReason =
	| 'unknown-parameter'
	| 'unknown-value'
	| 'malformed'
	| 'out-of-range'
	| 'repeated'
	| 'too-long'
	| 'too-many';

/** The parameters of a selection in canonical order. */
export const PARAMETERS = [
	'lens',
	'flip',
	'operator',
	'nationality',
	'cert',
	'reach',
	'country',
	'kind',
	'status',
	'opened',
	'q',
	'place',
	'map'
] as const satisfies readonly (keyof Selection)[];
type Parameter = (typeof PARAMETERS)[number];

/** Parameters that other sites append to a link. No reader wrote them, so no notice mentions them. */
const TRACKING = /^(utm_\w+|mtm_\w+|pk_\w+|\w{1,4}clid|mc_[ce]id|igshid|_g[al]|ref|ref_src)$/i;

const MAX_VALUES = 1000;
const MAX_DROPPED = 50;
const MAX_DROPPED_LENGTH = 80;

/**
 * The selection that an address names, in canonical form, and what of the address was dropped. Never
 * throws. A parameter without a value restricts nothing, as a form without script sends it.
 */
export function parseSelection(
	params: URLSearchParams,
	known: KnownValues
): { selection: Selection; dropped: Dropped[] } {
	const reader = new Reader(params);
	reader.rejectUnknownParameters(known.extra);
	const lens = reader.one('lens', LENSES) ?? DEFAULT_SELECTION.lens;
	const status = reader.list('status', new Set([...STATUSES, 'all']));
	const selection: Selection = {
		lens,
		flip: reader.flip(lens),
		operator: reader.list('operator', known.operator),
		nationality: reader.list('nationality', known.nationality),
		cert: reader.list('cert', known.cert),
		reach: reader.one('reach', REACH_CHOICES) ?? DEFAULT_SELECTION.reach,
		country: reader.list('country', known.country),
		kind: reader.list('kind', new Set(KINDS)),
		status: status.some((value) => value === 'all') ? STATUSES : status.filter(isStatus),
		opened: reader.opened(),
		q: reader.text(),
		place: reader.one('place', known.place),
		map: reader.camera()
	};
	return { selection: canonical(selection), dropped: reader.dropped };
}

function isStatus(value: string): value is (typeof STATUSES)[number] {
	return (STATUSES as readonly string[]).includes(value);
}

/** Reads one address and keeps what it drops. */
class Reader {
	readonly dropped: Dropped[] = [];

	constructor(private readonly params: URLSearchParams) {}

	rejectUnknownParameters(extra: ReadonlySet<string>): void {
		const ours: ReadonlySet<string> = new Set(PARAMETERS);
		for (const [parameter, value] of this.params) {
			if (ours.has(parameter) || extra.has(parameter) || TRACKING.test(parameter)) continue;
			this.drop(parameter, value, 'unknown-parameter');
		}
	}

	/** The values of a list parameter, repeated or separated by commas, that the vocabulary knows. */
	list<T extends string>(parameter: Parameter, vocabulary: ReadonlySet<T>): T[] {
		const values = this.params
			.getAll(parameter)
			.join(',')
			.split(',')
			.map((value) => value.trim());
		const distinct = [...new Set(values)].filter(Boolean);
		if (distinct.length > MAX_VALUES) this.drop(parameter, `${distinct.length}`, 'too-many');
		return distinct.slice(0, MAX_VALUES).flatMap((value) => {
			const member = find(value, vocabulary);
			if (member === undefined) this.drop(parameter, value, 'unknown-value');
			return member === undefined ? [] : [member];
		});
	}

	/** The value of a parameter that takes one, if the vocabulary knows it. */
	one<T extends string>(parameter: Parameter, vocabulary: Iterable<T>): T | null {
		const value = this.first(parameter);
		if (value === '') return null;
		const member = find(value, new Set(vocabulary));
		if (member === undefined) this.drop(parameter, value, 'unknown-value');
		return member ?? null;
	}

	flip(lens: Selection['lens']): Selection['flip'] {
		const flip = this.one('flip', LENSES);
		if (flip === lens) this.drop('flip', flip, 'repeated');
		return flip === lens ? null : flip;
	}

	opened(): Selection['opened'] {
		const value = this.params.getAll('opened').join(',');
		const opened = readOpened(value);
		if (opened === undefined) this.drop('opened', value, 'malformed');
		return opened ?? null;
	}

	text(): string {
		const value = this.first('q');
		const text = canonicalText(value);
		if ([...value].length > MAX_TEXT) this.drop('q', value, 'too-long');
		return text;
	}

	camera(): Camera | null {
		const value = this.first('map');
		if (value === '') return null;
		const match =
			/^(\d{1,2}(?:\.\d{1,9})?)\/(-?\d{1,2}(?:\.\d{1,9})?)\/(-?\d{1,3}(?:\.\d{1,9})?)$/.exec(value);
		if (!match) this.drop('map', value, 'malformed');
		if (!match) return null;
		const camera = { zoom: Number(match[1]), lat: Number(match[2]), lon: Number(match[3]) };
		const inside = isInside(camera);
		if (!inside) this.drop('map', value, 'out-of-range');
		return inside ? camera : null;
	}

	private first(parameter: Parameter): string {
		const [value = '', ...others] = this.params.getAll(parameter).map((text) => text.trim());
		for (const other of others) if (other !== value) this.drop(parameter, other, 'repeated');
		return value;
	}

	private drop(parameter: string, value: string, reason: DropReason): void {
		if (this.dropped.length >= MAX_DROPPED) return;
		this.dropped.push({ parameter: shortened(parameter), value: shortened(value), reason });
	}
}

/** The member of a vocabulary that a reader means, whatever the case: as written, small, or capital. */
function find<T extends string>(value: string, vocabulary: ReadonlySet<T>): T | undefined {
	const has = (candidate: string): candidate is T =>
		(vocabulary as ReadonlySet<string>).has(candidate);
	return [value, value.toLowerCase(), value.toUpperCase()].find(has);
}

function isInside(camera: Camera): boolean {
	const { zoom, lat, lon } = CAMERA_BOUNDS;
	const within = (value: number, { min, max }: { min: number; max: number }) =>
		value >= min && value <= max;
	return within(camera.zoom, zoom) && within(camera.lat, lat) && within(camera.lon, lon);
}

function shortened(text: string): string {
	const characters = [...text.slice(0, 2 * MAX_DROPPED_LENGTH)];
	if (characters.length <= MAX_DROPPED_LENGTH) return text;
	return `${characters.slice(0, MAX_DROPPED_LENGTH - 1).join('')}…`;
}

/** The parameters of a selection in canonical order and form; what is default is left out. */
export function toSearchParams(selection: Selection): URLSearchParams {
	const chosen = canonical(selection);
	const params = new URLSearchParams();
	for (const parameter of PARAMETERS) {
		const value = format(parameter, chosen);
		if (value !== format(parameter, DEFAULT_SELECTION)) params.set(parameter, value);
	}
	return params;
}

/**
 * The query of a selection, without a question mark; empty for the default selection. Commas, colons
 * and slashes stand as themselves, since none of them ends a query or one of its values.
 */
export function toQuery(selection: Selection): string {
	return readable(toSearchParams(selection));
}

/** Parameters as a query in which commas, colons and slashes are not percent-encoded. */
export function readable(params: URLSearchParams): string {
	return params.toString().replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/');
}

/** The value of a parameter; empty when the selection has none. */
function format(parameter: Parameter, selection: Selection): string {
	switch (parameter) {
		case 'opened':
			return selection.opened ? formatOpened(selection.opened) : '';
		case 'map': {
			const camera = selection.map;
			return camera ? `${camera.zoom}/${camera.lat}/${camera.lon}` : '';
		}
		case 'lens':
		case 'flip':
		case 'reach':
		case 'q':
		case 'place':
			return selection[parameter] ?? '';
		default:
			return selection[parameter].join(',');
	}
}
