import { z } from 'zod';
import type { Countries } from '../../../src/lib/atlas/check/countries';
import { PlaceProperties, type PlaceFeature } from '../../../src/lib/atlas/schema';
import { PRECISION_DECIMALS, PRECISION_RADIUS_M } from '../../../src/lib/atlas/vocabulary';
import { bare, pathsIn, schemaAt, setAt, valueAt, type Path, type Subject } from './subjects';

/** What a mutation did to a record. */
export interface Change {
	/** The field that a problem must name, or an ancestor of it. */
	field: Path;
	/** Why no rule need speak of it; null when one must. */
	harmless?: string | null;
}

/** A way of damaging a record. */
export interface Kind {
	name: string;
	/** Where in a record it can be done; nowhere for most records of some kinds. */
	spots: (subject: Subject) => Path[];
	/** Does it to a copy of the record; `choice` decides between the ways in which it can be done. */
	damage: (copy: unknown, spot: Path, choice: number, context: Context) => Change;
}

/** What a mutation may need to know besides the record. */
export interface Context {
	subject: Subject;
	countries: Countries;
}

const NO_RECORD = 'no-such-record';
const MARKUP = ['<script>alert(1)</script>', '<b>Paris</b>', '<img src=x onerror=alert(1)>'];
const IMPOSSIBLE = ['2026-02-30', '2019-02-29', '2023-13', '2020-00-10', '30/02/2020', 'soon', '20'];
const NO_COUNTRY = ['QQ', 'UK', 'ZZ', 'XX', 'Fr', 'FRA'];
const DATE_KEYS = ['opened', 'closed', 'statusAsOf', 'issued', 'expires', 'date', 'published', 'from'];
const NAME_KEYS = ['name', 'town', 'subdivision', 'landlord'];
const COUNTRY_KEYS = ['country', 'seat', 'issuerCountry'];
const COUNTRY_LISTS = ['technologyOrigin', 'countries'];
const SETS = ['sources', 'claimedBy', 'places', 'operators', 'schemes', 'fields', 'estimated'];
const REFERENCES = ['operator', 'region', 'campus', 'scheme', 'level', 'supersededBy', 'event', 'place', 'with'];
const REFERENCE_LISTS = ['places', 'operators', 'schemes'];

/** Ways to the values of a record that pass a test. */
function where(
	test: (value: unknown, path: Path, subject: Subject) => boolean
): (subject: Subject) => Path[] {
	return (subject) =>
		pathsIn(subject.value).filter(
			(path) => path.length > 0 && test(valueAt(subject.value, path), path, subject)
		);
}

/** Puts one of some values in the place of what is there. */
function becomes(values: readonly unknown[]): Kind['damage'] {
	return (copy, spot, choice) => {
		setAt(copy, spot, values[choice % values.length]);
		return { field: spot };
	};
}

const fraction = (value: number): number => value - Math.floor(value);
const keyOf = (path: Path): string => String(path.at(-1));
const listOfItem = (path: Path): string => (typeof path.at(-1) === 'number' ? String(path.at(-2)) : '');
const isText = (value: unknown): value is string => typeof value === 'string';
const isPlace = ({ part }: Subject): boolean => part === 'places';

/** Whether a way leads to the citations of sources rather than to the sources themselves. */
const isCitation = (path: Path): boolean => ['sources', 'claimedBy'].includes(String(path.at(-3)));

/** Every way of damaging a record that this project has thought of. */
export const KINDS: readonly Kind[] = [
	{
		name: 'dropped field',
		spots: where((_, path) => typeof path.at(-1) === 'string'),
		damage: (copy, spot, _choice, { subject }) => {
			Reflect.deleteProperty(valueAt(copy, spot.slice(0, -1)) as object, keyOf(spot));
			const isOptional = schemaAt(subject, spot) instanceof z.ZodOptional;
			return { field: spot, harmless: isOptional ? 'the field is optional' : null };
		}
	},
	{ name: 'wrong type', spots: where(() => true), damage: becomes([true, { a: [] }, [[]]]) },
	{
		name: 'number as text',
		spots: where((value) => typeof value === 'number'),
		damage: (copy, spot) => {
			setAt(copy, spot, String(valueAt(copy, spot)));
			return { field: spot };
		}
	},
	{ name: 'text as number', spots: where(isText), damage: becomes([7, 0, -1.5]) },
	{
		name: 'unknown key',
		spots: ({ value }) =>
			pathsIn(value).filter((path) => {
				const inner = valueAt(value, path);
				return typeof inner === 'object' && inner !== null && !Array.isArray(inner);
			}),
		damage: (copy, spot) => {
			setAt(copy, [...spot, 'colour'], 'blue');
			return { field: [...spot, 'colour'] };
		}
	},
	{
		name: 'word out of the vocabulary',
		spots: where((_, path, subject) => bare(schemaAt(subject, path)) instanceof z.ZodEnum),
		damage: becomes(['unheard-of', '', 'OPERATIONAL', 'high '])
	},
	{
		name: 'padded text',
		spots: where(isText),
		damage: (copy, spot, choice) => {
			const text = String(valueAt(copy, spot));
			setAt(copy, spot, [` ${text}`, `${text} `, `${text}\n`, `\t${text}`, `${text}\u0007.`][choice % 5]);
			return { field: spot };
		}
	},
	{
		name: 'markup in a name',
		spots: where((value, path, { part }) => {
			if (!isText(value)) return false;
			if (part === 'places') {
				return path.length === 2 ? NAME_KEYS.includes(keyOf(path)) : listOfItem(path) === 'codes';
			}
			if (part === 'operators') return path.length === 1 && keyOf(path) === 'name';
			return part === 'schemes' && (keyOf(path) === 'name' || path[0] === 'versions' && keyOf(path) === 'version');
		}),
		damage: becomes(MARKUP)
	},
	{
		name: 'dangling reference',
		spots: where((_, path) => {
			if (REFERENCES.includes(keyOf(path))) return true;
			if (REFERENCE_LISTS.includes(listOfItem(path))) return true;
			return keyOf(path) === 'id' && isCitation(path);
		}),
		damage: becomes([NO_RECORD])
	},
	{
		name: 'unknown scheme',
		spots: ({ part }) => (part === 'attestations' ? [['scheme']] : []),
		damage: becomes(['gold-star', 'iso-27002', 'secnumcloud-4'])
	},
	{
		name: 'place of another operator',
		spots: (subject) => (isPlace(subject) ? [['properties', 'operator']] : []),
		damage: (copy, spot, choice) => {
			const others = ['aws', 'ovhcloud', 'hetzner'].filter((id) => id !== valueAt(copy, spot));
			setAt(copy, spot, others[choice % others.length]);
			return { field: spot };
		}
	},
	{
		name: 'swapped longitude and latitude',
		spots: (subject) => (isPlace(subject) ? [['geometry', 'coordinates']] : []),
		damage: (copy, spot) => {
			setAt(copy, spot, (valueAt(copy, spot) as number[]).toReversed());
			return { field: spot };
		}
	},
	{
		name: 'moved point',
		spots: (subject) => (isPlace(subject) ? [['geometry', 'coordinates']] : []),
		damage: (copy, spot, choice, { countries }) => {
			const { geometry, properties } = copy as PlaceFeature;
			const decimals = PRECISION_DECIMALS[properties.precision];
			// From five kilometres to some 2,000, small ways as likely as large ones, to all sides.
			const degrees = 0.05 * 400 ** fraction(choice * Math.SQRT2);
			const bearing = 2 * Math.PI * fraction(choice * Math.SQRT1_2);
			const [lon, lat] = geometry.coordinates;
			geometry.coordinates = [
				Number((lon + degrees * Math.sin(bearing)).toFixed(decimals)),
				Number((lat + degrees * Math.cos(bearing)).toFixed(decimals))
			];
			const outside = countries.distance(geometry.coordinates, properties.country) ?? Infinity;
			// What the checker grants a coastline that is drawn simplified, and a sharp point.
			const granted = 3000 + Math.min(PRECISION_RADIUS_M[properties.precision], 800);
			return {
				field: spot,
				harmless: outside <= granted ? 'the point is still in its country' : null
			};
		}
	},
	{
		name: 'point sharper than its precision',
		spots: (subject) =>
			isPlace(subject) ? [0, 1].map((axis) => ['geometry', 'coordinates', axis]) : [],
		damage: (copy, spot) => {
			const { precision } = (copy as PlaceFeature).properties;
			const degrees = valueAt(copy, spot) as number;
			setAt(copy, spot, Number(`${degrees.toFixed(PRECISION_DECIMALS[precision])}7`));
			return { field: spot };
		}
	},
	{
		name: 'impossible date',
		spots: where((_, path, { part }) => {
			if (part === 'info' && keyOf(path) === 'version') return true;
			return DATE_KEYS.includes(keyOf(path));
		}),
		damage: becomes(IMPOSSIBLE)
	},
	{
		name: 'date to come',
		spots: where((value, path, { part, value: record }) => {
			if (!DATE_KEYS.includes(keyOf(path)) || value === null || part === 'info') return false;
			if (['expires'].includes(keyOf(path)) || part === 'schemes') return false;
			const status = part === 'places' ? (record as unknown as PlaceFeature).properties.status : null;
			const mayCome = status === 'announced' || status === 'under-construction';
			return !(mayCome && ['opened', 'closed'].includes(keyOf(path)));
		}),
		damage: becomes(['2999', '2999-01', '2999-01-01'])
	},
	{
		name: 'end before start',
		spots: (subject) => {
			const known = (start: Path, end: Path): Path[] =>
				valueAt(subject.value, start) === null || valueAt(subject.value, end) === null ? [] : [end];
			if (subject.part === 'attestations') return known(['issued'], ['expires']);
			return isPlace(subject) ? known(['properties', 'opened'], ['properties', 'closed']) : [];
		},
		damage: becomes(['1901', '1901-05', '1901-05-17'])
	},
	{
		name: 'country that there is not',
		spots: where((_, path) => COUNTRY_KEYS.includes(keyOf(path)) || COUNTRY_LISTS.includes(listOfItem(path))),
		damage: becomes(NO_COUNTRY)
	},
	{
		name: 'emptied list',
		spots: where((value) => Array.isArray(value) && value.length > 0),
		damage: (copy, spot, _choice, { subject }) => {
			setAt(copy, spot, []);
			const mayBeEmpty = z.safeParse(schemaAt(subject, spot), []).success;
			const isReach = subject.part === 'attestations' && keyOf(spot) === 'places';
			return { field: spot, harmless: mayBeEmpty && !isReach ? 'the list may be empty' : null };
		}
	},
	{
		name: 'item twice',
		spots: where(
			(value, path) =>
				Array.isArray(value) && value.length > 0 && [...SETS, ...COUNTRY_LISTS].includes(keyOf(path))
		),
		damage: (copy, spot, choice) => {
			const list = valueAt(copy, spot) as unknown[];
			list.push(structuredClone(list[choice % list.length]));
			const isCited = ['sources', 'claimedBy'].includes(keyOf(spot));
			return { field: [...spot, list.length - 1, ...(isCited ? ['id'] : [])] };
		}
	},
	{
		name: 'source for a field that there is not',
		spots: where((_, path) => ['sources', 'claimedBy'].includes(listOfItem(path))),
		damage: (copy, spot, choice) => {
			const known = Object.keys(PlaceProperties.shape);
			const name = choice % 2 === 0 ? 'colour' : `${known[choice % known.length] ?? ''}X`;
			setAt(copy, [...spot, 'fields'], [name]);
			return { field: [...spot, 'fields', 0] };
		}
	},
	{
		name: 'id of another record',
		spots: ({ neighbour }) => (neighbour === null ? [] : [['id']]),
		damage: (copy, spot, _choice, { subject }) => {
			setAt(copy, spot, subject.neighbour);
			return { field: spot };
		}
	}
];
