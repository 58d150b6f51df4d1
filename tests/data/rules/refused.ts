import type { RefusedClaim } from '../../../src/lib/atlas/schema';
import { entry, REFUSED, type Mutation } from './mutation';

function refused(name: string, field: string, change: (claim: RefusedClaim) => void, rule = 'refused'): Mutation {
	return entry(name, REFUSED, 'seal-scores-of-private-cards', change, { rule, field });
}

/** Claims that are refused for no reason. */
export const REFUSALS: readonly Mutation[] = [
	refused('a refused claim is what the record holds', 'held', (r) => (r.held = r.claim)),
	refused('a source speaks for and against a claim', 'claimedBy.0.id', (r) => {
		r.claimedBy = structuredClone(r.sources);
	}),
	refused('a claim concerns an operator twice', 'operators.1', (r) => (r.operators = ['aws', 'aws'])),
	refused(
		'a claim concerns a place that does not exist',
		'places.0',
		(r) => (r.places = ['atlantis']),
		'references'
	)
];
