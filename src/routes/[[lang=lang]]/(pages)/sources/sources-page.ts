/** What the pages of sources show, gathered while the site is built. */
import { error } from '@sveltejs/kit';
import {
	citedSources,
	letterOf,
	lettersOf,
	publishersOf,
	type CitedSource,
	type Publisher
} from '$lib/atlas/brief/sources';
import { record } from '$lib/atlas/read';
import { SOURCE_READS, type SourceRead } from '$lib/atlas/vocabulary';
import { webAddress } from '$lib/publish/details';

/** How many publishers are named as those cited most. */
const MOST_CITED = 25;

/** How many years are shown one by one; what is older stands together. */
const YEARS = 10;

const sources = citedSources(record).map((source) => ({ ...source, url: webAddress(source.url) }));

/** The letters under which publishers stand, with the number of their sources. */
export const letters: readonly { letter: string; count: number }[] = lettersOf(sources).map(
	(letter) => ({ letter, count: sources.filter(isUnder(letter)).length })
);

/** What the index of sources shows. */
export interface SourcesPage {
	sources: number;
	publishers: number;
	/** Records that rest on a source, each source by itself. */
	citations: number;
	letters: typeof letters;
	reads: readonly { read: SourceRead; count: number }[];
	/** Sources by year of publication, the newest first; `earlier` stands for the year and all before. */
	years: readonly { year: number; earlier: boolean; count: number }[];
	undated: number;
	/** The publishers on which most records rest. */
	mostCited: readonly {
		name: string;
		letter: string;
		first: string;
		sources: number;
		records: number;
	}[];
	recordDate: string;
}

/** What the index of sources shows. */
export function sourcesPage(): SourcesPage {
	const publishers = publishersOf(sources);
	const newest = Number(record.info.date.slice(0, 4));
	const oldest = newest - YEARS + 1;
	const years = sources.flatMap(({ published }) => published?.slice(0, 4) ?? []).map(Number);
	return {
		sources: sources.length,
		publishers: publishers.length,
		citations: sources.reduce((sum, { citedBy }) => sum + citedBy.length, 0),
		letters,
		reads: SOURCE_READS.map((read) => ({
			read,
			count: sources.filter((source) => source.read === read).length
		})),
		years: Array.from({ length: YEARS }, (_, i) => newest - i).map((year) => ({
			year,
			earlier: year === oldest,
			count: years.filter((each) => each === year || (year === oldest && each < year)).length
		})),
		undated: sources.length - years.length,
		mostCited: publishers
			.map(({ name, sources: own }) => ({
				name,
				letter: letterOf(name),
				first: own[0]?.id ?? '',
				sources: own.length,
				records: new Set(
					own.flatMap(({ citedBy }) => citedBy.map(({ kind, id, name }) => `${kind} ${id ?? name}`))
				).size
			}))
			.sort((a, b) => b.records - a.records || b.sources - a.sources)
			.slice(0, MOST_CITED),
		recordDate: record.info.date
	};
}

/** What the page of a letter shows. */
export interface LetterPage {
	letter: string;
	count: number;
	letters: typeof letters;
	publishers: readonly Publisher[];
	recordDate: string;
}

/** What the page of a letter shows; a 404 where no publisher stands under it. */
export function letterPage(letter: string): LetterPage {
	const own = sources.filter(isUnder(letter));
	if (own.length === 0) error(404);
	return {
		letter,
		count: own.length,
		letters,
		publishers: publishersOf(own),
		recordDate: record.info.date
	};
}

function isUnder(letter: string): (source: CitedSource) => boolean {
	return ({ publisher }) => letterOf(publisher) === letter;
}
