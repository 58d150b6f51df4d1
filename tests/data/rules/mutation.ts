import type { PlaceFeature } from '../../../src/lib/atlas/schema';
import type { Problem } from '../../../src/lib/atlas/record';
import { mutated } from '../record.fixture';

export const OVH = 'data/sites/ovhcloud.geojson';
export const UPCLOUD = 'data/sites/upcloud.geojson';
export const OPERATORS = 'data/operators.json';
export const SCHEMES = 'data/schemes.json';
export const ATTESTATIONS = 'data/attestations.json';
export const EVENTS = 'data/events.json';
export const REFUSED = 'data/refused.json';
export const SOURCES = 'data/sources.json';

export const ROUBAIX = 'ovhcloud-roubaix';
export const VMWARE = 'ovhcloud-secnumcloud-vmware';

/** What is done to the parsed content of one file. */
interface Step {
	path: string;
	mutate: (content: never) => void;
}

/** A mutation, and the problem that must be found: its rule, record and field. */
export interface Mutation extends Step {
	name: string;
	/** What else is changed, so that the flaw is there whatever the record holds today. */
	also?: readonly Step[];
	finds: Pick<Problem, 'rule' | 'record' | 'field'> & Partial<Pick<Problem, 'severity' | 'with'>>;
}

/** What a mutation finds; the record is the one that is changed when it is left out. */
type Finds = Omit<Mutation['finds'], 'record'> & { record?: string };

/** The files after a mutation. */
export function applied(
	files: ReadonlyMap<string, string>,
	{ path, mutate, also = [] }: Mutation
): ReadonlyMap<string, string> {
	return [...also, { path, mutate }].reduce(
		(changed, step) => mutated(changed, step.path, step.mutate),
		files
	);
}

/** A mutation of one place of a GeoJSON file. */
export function place(
	name: string,
	id: string,
	change: (feature: PlaceFeature) => void,
	finds: Finds,
	path = OVH
): Mutation {
	return { name, finds: { record: id, ...finds }, ...changePlace(id, change, path) };
}

/** A mutation of one record of a list. */
export function entry(
	name: string,
	path: string,
	id: string,
	change: (record: never) => void,
	finds: Finds
): Mutation {
	return { name, finds: { record: id, ...finds }, ...changeEntry(path, id, change) };
}

/** A mutation of several records of several files. */
export function several(name: string, steps: readonly [Step, ...Step[]], finds: Mutation['finds']): Mutation {
	const [first, ...also] = steps;
	return { name, ...first, also, finds };
}

/** Changes one place of a GeoJSON file. */
export function changePlace(
	id: string,
	change: (feature: PlaceFeature) => void,
	path = OVH
): Step {
	return {
		path,
		mutate: (content: { features: PlaceFeature[] }) => {
			const feature = content.features.find((candidate) => candidate.id === id);
			if (feature === undefined) throw new Error(`No place ${id} to mutate.`);
			change(feature);
		}
	};
}

/** Changes one record of a list. */
export function changeEntry(path: string, id: string, change: (record: never) => void): Step {
	return {
		path,
		mutate: (content: { id: string }[]) => {
			const record = content.find((candidate) => candidate.id === id);
			if (record === undefined) throw new Error(`No record ${id} to mutate.`);
			change(record as never);
		}
	};
}
