import type {
	AttestationRecord,
	Citation,
	OperatorRecord,
	PlaceFeature,
	RefusedClaim
} from '../../../src/lib/atlas/schema';
import {
	ATTESTATIONS,
	entry,
	OPERATORS,
	place,
	REFUSED,
	ROUBAIX,
	VMWARE,
	type Mutation
} from './mutation';

/** Ties the first source of a place to these fields. */
function tied(...fields: string[]): (feature: PlaceFeature) => void {
	return ({ properties }) => tie(properties.sources, fields);
}

function tie(sources: readonly Citation[], fields: string[]): void {
	Object.assign(sources[0] ?? {}, { fields });
}

/** Sources tied to fields that are not there. */
export const FIELD_NAMES: readonly Mutation[] = [
	place('a source supports a field that a place does not have', ROUBAIX, tied('position', 'city'), {
		rule: 'field-names',
		field: 'properties.sources.0.fields.1'
	}),
	place('a source supports what the curators say of themselves', ROUBAIX, tied('confidence'), {
		rule: 'field-names',
		field: 'properties.sources.0.fields.0'
	}),
	place('a source supports a field twice', ROUBAIX, tied('town', 'town'), {
		rule: 'field-names',
		field: 'properties.sources.0.fields.1'
	}),
	place(
		'a source supports a field that is not known',
		ROUBAIX,
		(f) => {
			f.properties.powerMw = null;
			tied('powerMw')(f);
		},
		{ rule: 'field-names', field: 'properties.sources.0.fields.0' }
	),
	place(
		'a field that is not known is estimated',
		ROUBAIX,
		(f) => Object.assign(f.properties, { codes: [], estimated: ['position', 'codes'] }),
		{ rule: 'field-names', field: 'properties.estimated.1' }
	),
	entry(
		'a source supports the parent of an operator that has none',
		OPERATORS,
		'ovhcloud',
		(o: OperatorRecord) => {
			o.parent = { name: null, country: null };
			tie(o.sources, ['parent']);
		},
		{ rule: 'field-names', field: 'sources.0.fields.0' }
	),
	entry(
		'a source supports a field that a period of control does not have',
		OPERATORS,
		'ovhcloud',
		(o: OperatorRecord) => {
			const [source] = structuredClone(o.sources);
			if (source === undefined) throw new Error('No source to cite.');
			tie([source], ['country', 'seat']);
			const own = { name: 'OVH', country: 'FR', share: null, event: null, note: null };
			o.control = [{ from: '1999', ...own, sources: [source] }];
		},
		{ rule: 'field-names', field: 'control.0.sources.0.fields.1' }
	),
	entry(
		'a field of an attestation that does not exist is estimated',
		ATTESTATIONS,
		VMWARE,
		(a: AttestationRecord) => (a.estimated = ['position']),
		{ rule: 'field-names', field: 'estimated.0' }
	),
	entry(
		'those who make a claim are cited for a field that it does not have',
		REFUSED,
		'seal-scores-of-private-cards',
		(r: RefusedClaim) => tie(r.claimedBy, ['level']),
		{ rule: 'field-names', field: 'claimedBy.0.fields.0' }
	)
];
