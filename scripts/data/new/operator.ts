import { supportedFields } from '../../../src/lib/atlas/check/citations';
import { FILES, OperatorRecord } from '../../../src/lib/atlas/schema';
import { askCitations, askEstimated } from './citations';
import { askPeriod, askShare, chainOf, type Control } from './control';
import { idObjection, type Desk, type Draft } from './desk';
import { operatorId } from './ids';

const { shape } = OperatorRecord;

/** Asks for an operator. */
export async function askOperator(desk: Desk): Promise<Draft> {
	const { ask, reading } = desk;
	const name = await ask({
		field: 'name',
		asks: 'the name under which it is known',
		schema: shape.name
	});
	const legalName = await ask({
		field: 'legalName',
		asks: 'the legal entity that operates the service',
		schema: shape.legalName
	});
	const seat = await ask({
		field: 'seat',
		asks: 'country of its legal seat, as ISO 3166-1 alpha-2 (FR, GB, XK)',
		schema: shape.seat
	});
	const parentName = await ask({
		field: 'parent.name',
		asks: 'the ultimate controlling parent; itself where it controls itself',
		schema: shape.parent.shape.name
	});
	const parentCountry = await ask({
		field: 'parent.country',
		asks: 'country of that parent, whose law can compel; the seat where it controls itself',
		schema: shape.parent.shape.country
	});
	const control: Control = {
		own: legalName ?? name,
		seat,
		parent: { name: parentName, country: parentCountry }
	};
	const share = await askShare(desk, control);
	const ownership = await ask({
		field: 'ownership',
		asks: 'who owns it, in a sentence or three',
		schema: shape.ownership
	});
	const exposure = await ask({
		field: 'exposure',
		asks: 'exposure to the law of countries outside Europe: a statement of law, not a judgement',
		schema: shape.exposure
	});
	const technologyOrigin = await ask({
		field: 'technologyOrigin',
		asks: 'countries whose vendors supply the core of its stack, in order of weight',
		schema: shape.technologyOrigin
	});
	const technologyNote =
		technologyOrigin.length > 0
			? await ask({
					field: 'technologyNote',
					asks: 'the stack as a source names it; where none does, its origin is not known either',
					schema: shape.technologyNote.unwrap()
				})
			: null;
	const category = await ask({ field: 'category', asks: 'what it is', schema: shape.category });
	const founded = await ask({
		field: 'founded',
		asks: 'year of foundation',
		schema: shape.founded
	});
	const website = await ask({ field: 'website', asks: 'its website', schema: shape.website });
	const wikidata = await ask({
		field: 'wikidata',
		asks: 'its identifier on wikidata.org (Q…)',
		schema: shape.wikidata
	});
	const marketNote = await ask({
		field: 'marketNote',
		asks: 'its weight in the market, as the sources put it',
		schema: shape.marketNote
	});
	const doubts = await ask({
		field: 'doubts',
		asks: 'open questions, in full sentences',
		schema: shape.doubts
	});
	const answers = {
		name,
		legalName,
		seat,
		parent: control.parent,
		chain: chainOf(control, share),
		ownership,
		exposure,
		technologyOrigin,
		technologyNote,
		category,
		founded,
		website,
		wikidata,
		marketNote,
		doubts
	};
	const known = supportedFields('operators', answers);
	const estimated = await askEstimated(desk, known);
	const { citations, sources } = await askCitations(desk, known);
	const period = await askPeriod(desk, control, share, citations);
	const taken = reading.ids.operators;
	const id = await ask({
		field: 'id',
		asks: 'the id of the operator, for good: it is in people’s links',
		schema: shape.id,
		proposal: operatorId(name, taken),
		objection: idObjection(taken)
	});
	const record: OperatorRecord = {
		id,
		...answers,
		control: period === null ? [] : [period],
		...estimated,
		sources: citations
	};
	return { path: FILES.operators.path, record, sources };
}
