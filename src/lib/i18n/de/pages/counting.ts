import type { PageTexts } from '../../page-texts';

/** The page on why other maps count differently. */
export const counting: PageTexts['counting'] = {
	title: 'Warum andere Karten anders zählen',
	summary: 'Dasselbe Verzeichnis, gezählt nach jeder gängigen Definition.',
	description: (least, most) =>
		`Wie viele Cloud-Rechenzentren gibt es in Europa? Dasselbe Verzeichnis ergibt zwischen ${least} und ${most}, je nachdem, was gezählt wird. Jede Definition, gezählt und verglichen.`,
	lead: (least, most, lowest, highest) =>
		`Wer fragt, wie viele Cloud-Rechenzentren es in Europa gibt, bekommt viele verschiedene Zahlen zu hören. Die meisten können zugleich richtig sein: Sie zählen Verschiedenes. Dasselbe Verzeichnis ergibt, nach jeder gängigen Definition gezählt, zwischen ${least} und ${most}, und der Anteil, der aus der EU kontrolliert wird, liegt zwischen ${lowest} und ${highest}.`,
	rule: 'Die Zahlen auf dieser Website folgen der ersten Definition. Keine von ihnen ist eine [Kapazität](term:capacity): Ein Saal und ein Campus mit zehn Sälen zählen jeweils einmal.',
	table: {
		title: 'Ein Verzeichnis, auf jede Art gezählt',
		note: 'Danach, wer den Betreiber [kontrolliert](term:control). Soweit nichts anderes gesagt ist, zählt nur, was in Betrieb oder im Bau ist.',
		definition: 'Was gezählt wird',
		count: 'Anzahl',
		euShare: 'Aus der EU kontrolliert',
		coverage: (f, known, of) => `angegeben bei ${f.number(known)} von ${f.number(of)}`,
		show: 'Auf der Karte'
	},
	definitions: {
		rule: {
			name: 'Die Regel dieser Website',
			text: 'Jede Anlage und jede Cloud-Region, von der keine Anlage verzeichnet ist. Ein Campus und seine Gebäude zählen einmal.'
		},
		facilities: {
			name: 'Nur Anlagen',
			text: 'Gebäude, Campus, Colocation und Edge-Zonen; ein Gebäude zählt neben seinem Campus. Regionen, deren Gebäude nicht öffentlich bekannt sind, fallen weg, obwohl sie irgendwo laufen.'
		},
		regions: {
			name: 'Nur Cloud-Regionen',
			text: 'Was Betreiber als Regionen vermarkten. Betreiber, die von Rechenzentren sprechen und keine Regionen haben, fallen weg.'
		},
		both: {
			name: 'Anlagen und Regionen nebeneinander',
			text: 'Jeder Eintrag. Eine Region und die Gebäude, die sie versorgen, zählen beide; manche Standorte zählen also doppelt.'
		},
		zones: {
			name: 'Verfügbarkeitszonen',
			text: 'Die Zonen der Regionen, wo eine Quelle eine Zahl nennt. Die großen Betreiber nennen sie häufiger als die kleinen.'
		},
		buildings: {
			name: 'Gebäude',
			text: 'Rechenzentrumsgebäude der Anlagen; eines, wo keine Zahl angegeben ist. Regionen fallen weg.'
		},
		operational: {
			name: 'Nur in Betrieb',
			text: 'Die Regel dieser Website, ohne das, was noch im Bau ist.'
		},
		announced: {
			name: 'Mit Angekündigtem',
			text: 'Die Regel dieser Website, dazu alles, was angekündigt, beantragt oder genehmigt ist.'
		},
		ever: {
			name: 'Alles je Verzeichnete',
			text: 'Auch geschlossene Standorte und verworfene Vorhaben.'
		},
		'without-colocation': {
			name: 'Ohne Colocation',
			text: 'Die Regel dieser Website, ohne Räume in fremden Gebäuden.'
		},
		'without-edge': {
			name: 'Ohne Edge-Zonen',
			text: 'Die Regel dieser Website, ohne die kleinen Außenposten in Nutzernähe.'
		},
		exact: {
			name: 'Mit bekanntem Gebäude oder Campus',
			text: 'Die Regel dieser Website, aber nur, wo die Lage öffentlich bekannt ist. Die meisten großen Betreiber geben sie nicht preis.'
		}
	},
	practice: {
		title: 'Wer wie zählt',
		note: 'Nach eigenen Worten oder Dateien oder laut Berichten. Keine zwei zählen genau gleich: Jede Veröffentlichung steht bei der Definition, die ihrer eigenen am nächsten kommt. Ihre Zahlen gelten weltweit oder national und sind mit den obigen nicht vergleichbar.',
		who: 'Veröffentlichung',
		how: 'Wie sie zählt',
		nearest: 'Nächstliegende Definition'
	},
	practices: {
		'data-center-map':
			'Ein Branchenverzeichnis: Ein Campus oder gemeinsam genutztes Gebäude ist ein Eintrag, jedes Rechenzentrum darin ein weiterer. 11.698 Einträge weltweit.',
		'datacenters-world':
			'Jedes namentlich bekannte Gebäude, das in Betrieb oder mit gesicherter Finanzierung im Bau ist; Cloud-Regionen erscheinen als eigene Ebene.',
		telegeography: 'Cloud-Regionen bei ihrem Start: 13 weltweit im Jahr 2024.',
		'electricity-maps':
			'Ein Eintrag je Region einer Handvoll Cloud-Anbieter; geplante Regionen sind enthalten und gekennzeichnet.',
		'aws-zones': 'Regionen und die Verfügbarkeitszonen jeder Region.',
		dcmag:
			'In Frankreich: neutrale Rechenzentren in Betrieb, die Flächen an jedermann vermieten: 290.',
		intopress:
			'In Frankreich: 348 bestehende Rechenzentren, getrennt gezählt von 26 angekündigten, 11 in Prüfung und 8 im Bau, laut Berichten vom Januar 2026.'
	},
	refused: {
		title: 'Zahlen, die das Verzeichnis nicht übernimmt',
		all: 'Alle nicht übernommenen Behauptungen'
	},
	choose: {
		title: 'Welche Zahl wofür',
		items: [
			'Um zu sagen, wo Daten physisch liegen können: Anlagen oder die Regel dieser Website.',
			'Um zu vergleichen, was die großen Betreiber verkaufen: Regionen oder Zonen, mit dem Hinweis, dass viele kleine Betreiber keine haben.',
			'Um zu sagen, was noch kommt: angekündigte Standorte, getrennt von den bestehenden.',
			'Um zu sagen, wie viel Rechenleistung es gibt: keine davon. Die Zahl der Standorte sagt nichts über die Kapazität.'
		]
	}
};
