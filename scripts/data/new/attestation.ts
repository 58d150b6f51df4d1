import { supportedFields } from '../../../src/lib/atlas/check/citations';
import { AttestationRecord, FILES } from '../../../src/lib/atlas/schema';
import { askCitations, askEstimated } from './citations';
import { dateObjection, idObjection, type Desk, type Draft } from './desk';
import { attestationId } from './ids';

const { shape } = AttestationRecord;

/** Asks for an attestation. */
export async function askAttestation(desk: Desk): Promise<Draft> {
	const { ask, reading } = desk;
	const { operators, schemes, places: allPlaces } = reading.record;
	const operator = await ask({
		field: 'operator',
		asks: 'id of the holder (new? first: npm run data:new -- operator)',
		schema: shape.operator,
		choices: operators.map(({ id }) => id)
	});
	const scheme = await ask({
		field: 'scheme',
		asks: 'id of the scheme (data/schemes.json)',
		schema: shape.scheme,
		choices: schemes.map(({ id }) => id)
	});
	const levels = schemes.find(({ id }) => id === scheme)?.levels ?? [];
	const level =
		levels.length > 0
			? await ask({
					field: 'level',
					asks: 'the level, when the source names one',
					schema: shape.level,
					choices: levels.map(({ id }) => id)
				})
			: null;
	const levelNote = await ask({
		field: 'levelNote',
		asks: 'edition or type in the source’s own wording, when it says more',
		schema: shape.levelNote
	});
	const scope = await ask({
		field: 'scope',
		asks: 'which services, units or places it covers, as the source words it',
		schema: shape.scope
	});
	const own = allPlaces.filter(({ properties }) => properties.operator === operator);
	const reach = await ask({
		field: 'reach',
		asks: 'places: the source names them; operator: it says everything in Europe; unspecified: neither',
		schema: shape.reach,
		objection: (value) =>
			value === 'places' && own.length === 0 ? `the record has no place of ${operator}` : null
	});
	const places =
		reach === 'places'
			? await ask({
					field: 'places',
					asks: 'ids of the places that the source names',
					schema: shape.places,
					choices: own.map(({ id }) => id),
					objection: placesObjection
				})
			: [];
	const issued = await ask({
		field: 'issued',
		asks: 'from when (YYYY, YYYY-MM or YYYY-MM-DD)',
		schema: shape.issued,
		objection: dateObjection(desk, { mayCome: false })
	});
	const expires = await ask({
		field: 'expires',
		asks: 'until when',
		schema: shape.expires,
		objection: dateObjection(desk, { mayCome: true })
	});
	const status = await ask({
		field: 'status',
		asks: 'as the source puts it',
		schema: shape.status
	});
	const evidence = await ask({
		field: 'evidence',
		asks: 'on whose word, at best: the register, the certificate itself, the holder, somebody else',
		schema: shape.evidence
	});
	const confidence = await ask({
		field: 'confidence',
		asks: 'how sure you are of the record as a whole',
		schema: shape.confidence
	});
	const notes = await ask({
		field: 'notes',
		asks: 'conflicts between sources, earlier periods, reference numbers',
		schema: shape.notes
	});
	const doubts = await ask({
		field: 'doubts',
		asks: 'open questions, in full sentences',
		schema: shape.doubts
	});
	const answers = {
		operator,
		scheme,
		level,
		levelNote,
		scope,
		reach,
		places,
		issued,
		expires,
		status,
		evidence,
		notes,
		doubts
	};
	const known = supportedFields('attestations', answers);
	const estimated = await askEstimated(desk, known);
	const { citations, sources } = await askCitations(desk, known);
	const taken = reading.ids.attestations;
	const id = await ask({
		field: 'id',
		asks: 'the id of the attestation, for good',
		schema: shape.id,
		proposal: attestationId({ operator, scheme, level, issued }, taken),
		objection: idObjection(taken, `${operator}-${scheme}`)
	});
	const record: AttestationRecord = { id, ...answers, confidence, ...estimated, sources: citations };
	return { path: FILES.attestations.path, record, sources };
}

function placesObjection(places: readonly string[]): string | null {
	if (places.length === 0) return 'expected at least one, since reach is places';
	return new Set(places).size < places.length ? 'expected each place once' : null;
}
