import type { PageTexts } from '../../page-texts';

/** The page of the methodology. */
export const methodology: PageTexts['methodology'] = {
	title: 'Methodik',
	summary: 'Was gezählt wird, wie Quellen gewichtet und Nationalitäten bestimmt werden.',
	description: (date) =>
		`Wie Whose Cloud Cloud-Rechenzentren zählt, wie weit man sich auf jeden Punkt verlassen kann, wie Quellen gewichtet werden, wie Kontrolle, Sitz und Technologie bestimmt werden und was das Verzeichnis nicht sagt. Stand: ${date}.`,
	lead: 'Was gezählt wird, woher wir es wissen, wie die Nationalität bestimmt wird und was das Verzeichnis nicht sagt. Die Zahlen auf dieser Seite sind aus dem aktuellen Stand des Verzeichnisses berechnet.',
	contents: 'Auf dieser Seite',
	figures: {
		places: 'Standorte in Betrieb oder im Bau',
		operators: 'Betreiber mit Standorten',
		attestations: 'Nachweise',
		sources: 'Quellen'
	},
	sections: {
		counted: {
			title: 'Was gezählt wird',
			text: (n) => [
				`Das Verzeichnis enthält [Standorte](term:place) von Betreibern einer Cloud: ${n.records} in ${n.countries} Ländern Europas. Ein Standort ist alles, was für die Cloud eines Betreibers besteht, bestand oder entstehen soll: ein Gebäude, ein [Campus](term:campus), Räume in einem fremden Gebäude ([Colocation](term:colocation)), eine [Edge-Zone](term:edge-zone) oder eine [Cloud-Region](term:cloud-region), deren Gebäude nicht alle öffentlich bekannt sind.`,
				`Die Zahl der Standorte umfasst jede Anlage in Betrieb oder im Bau und jede Region, von der keine Anlage verzeichnet ist; ein Campus und seine Gebäude zählen einmal. Das ergibt ${n.count}. Weitere ${n.uncounted} Einträge stehen für Bestehendes, das ein anderer Eintrag bereits mitzählt.`,
				'Andere Karten zählen anderes. [Eine eigene Seite](page:counting) zählt dieses Verzeichnis nach jeder gängigen Definition und sagt, wer so zählt.'
			]
		},
		kinds: {
			title: 'Was ein Standort ist',
			text: () => ['Jeder Standort gehört zu einer von fünf Arten.']
		},
		precision: {
			title: 'Wie weit man sich auf einen Punkt verlassen kann',
			text: () => [
				'Viele Betreiber veröffentlichen keine Adressen. Deshalb sagt jeder Punkt, wie weit man sich auf ihn verlassen kann ([Genauigkeit](term:precision)): Einen genau bekannten Standort zeichnet die Karte als scharfes Zeichen, einen ungenau bekannten mit einem Kreis, in dem er tatsächlich liegt. Die Radien sind eine Festlegung dieses Projekts, und kein Punkt hat mehr Nachkommastellen, als er verdient.',
				'Standorte, von denen nur der Ort bekannt ist, teilen sich einen Punkt in dessen Mitte. Kein Vergrößern kann sie trennen; die Karte zeichnet sie deshalb als ein [Sammelzeichen](term:plate) mit ihrer Zahl, das sich zu einer Liste öffnet.'
			]
		},
		status: {
			title: 'Der Status und von wann er stammt',
			text: (n) => [
				`Der [Status](term:status) ist der letzte Zustand, den eine Quelle belegt, und so alt wie diese Quelle: Ihr Datum steht daneben, bei ${n.dated} von ${n.records} Standorten. Nichts rückt auf, nur weil ein Termin verstrichen ist: Ein für 2025 angekündigtes Gebäude bleibt angekündigt, bis jemand die Eröffnung meldet.`,
				`Wo keine datierte Quelle der letzten 18 Monate von einem Standort spricht, sagt seine Seite, wann er zuletzt geprüft wurde. Das trifft auf ${n.stale} Standorte zu.`
			]
		},
		sources: {
			title: 'Wie Quellen gelesen und gewichtet werden',
			text: (n) => [
				`Jeder Standort, jeder Betreiber, jede Zertifizierung, jeder Nachweis und jedes Ereignis nennt [Quellen](page:sources) und sagt, was jede belegt. Es sind ${n.sources}: ${n.archived} wurden in einer archivierten Kopie gelesen, ${n.repository} in einem öffentlichen Repositorium, und ${n.unseen} wurden nicht eingesehen, aber angenommen; diese haben den niedrigsten Rang und warten auf bessere.`,
				'Widersprechen sich Quellen, geht das Wort des Betreibers der Presse vor, Neueres Älterem, und bei Zertifizierungen ein amtliches Register beidem. Die unterlegene Aussage wird nicht verworfen: Sie bleibt in den Anmerkungen des Eintrags stehen.',
				`Was in Umlauf ist, aber nicht übernommen wird, ist [mit Begründung aufgeführt](page:refused): ${n.refused} Behauptungen. Auch was wir nicht sicher wissen, ist veröffentlicht: ${n.doubts} Zweifel stehen bei den betreffenden Einträgen. Was erschlossen und nicht gelesen wurde, ist als geschätzt gekennzeichnet.`
			]
		},
		nationality: {
			title: 'Kontrolle, Sitz, Technologie',
			text: (n) => [
				'Die Nationalität lässt sich auf drei Arten bestimmen; jede nennen wir eine [Zuordnung](term:lens). [Sitz](term:seat): das Land, in dem das Unternehmen eingetragen ist, das den Dienst in Europa betreibt. [Kontrolle](term:control): das Land der obersten Muttergesellschaft. [Technologie](term:technology): die Länder, deren Hersteller den Kern der eingesetzten Technologie liefern.',
				'Voreingestellt ist die Kontrolle, denn das Recht, das einen Betreiber zwingen kann, Daten herauszugeben oder einen Dienst einzustellen, ist in der Praxis das Recht dessen, der ihn kontrolliert. Das ist eine Entscheidung. Die beiden anderen Zuordnungen sind einen Klick entfernt, und keine verdeckt die anderen.',
				`Die Wahl macht einen Unterschied: Nach Sitz statt nach Kontrolle werden ${n.flipped} amerikanische Standorte europäisch. Die Seite [Nationalitätswechsel](page:flip) zählt alle diese Fälle, Land für Land.`,
				`Von den Betreibern mit Standorten haben ${n.licensed} Sitz und Kontrolle in der Europäischen Union und stützen sich auf Technologie, die aus den Vereinigten Staaten lizenziert ist. Sie sind bei jeder Zuordnung gekennzeichnet. Die Technologie ist bei ${n.technologyKnown} von ${n.running} Betreibern mit Standorten bekannt; wo keine Quelle sie nennt, steht im Verzeichnis „unbekannt“ statt einer Vermutung.`,
				'Die Länder sind zu [Rechtsräumen](term:jurisdiction-group) zusammengefasst: die 27 Mitglieder der Europäischen Union, das übrige Europa, die Vereinigten Staaten und die übrige Welt.'
			]
		},
		exposure: {
			title: 'Geltung extraterritorialen Rechts',
			text: (n) => [
				'Die [Geltung extraterritorialen Rechts](term:exposure) ist eine rechtliche Feststellung, für jeden Betreiber gleich formuliert: Sie sagt, wessen Recht beim Betreiber greifen kann, nicht, was jemand getan hat oder vorhat. Sie sagt nicht, dass Daten herausgegeben wurden, und wo sie fehlt, heißt das nicht, dass es nicht möglich ist.',
				`Betreiber mit einer Muttergesellschaft in den Vereinigten Staaten unterliegen US-Recht, gleich wo die Server stehen; das Verzeichnis enthält ${n.exposed} davon, die einen Standort in Europa betreiben. Eine amerikanische Niederlassung oder amerikanische Kunden können einen europäischen Betreiber für diesen Teil seines Geschäfts US-Recht unterstellen. Wo das bekannt ist, sagt die Feststellung es.`
			],
			laws: {
				'cloud-act': {
					name: 'CLOUD Act (Vereinigte Staaten, 2018)',
					text: 'Ein Anbieter, der der US-Gerichtsbarkeit unterliegt, muss auf wirksame Anordnung Daten herausgeben, die sich in seinem Besitz, in seinem Gewahrsam oder unter seiner Kontrolle befinden, gleich ob sie innerhalb oder außerhalb der Vereinigten Staaten liegen. 18 U.S.C. §\u00a02713.'
				},
				'fisa-702': {
					name: 'FISA, Abschnitt 702 (Vereinigte Staaten, 2008)',
					text: 'Erlaubt die gezielte Überwachung von Personen, die keine US-Personen sind und bei denen angenommen wird, dass sie sich außerhalb der Vereinigten Staaten befinden, mit Unterstützung von Anbietern elektronischer Kommunikationsdienste. 50 U.S.C. §\u00a01881a.'
				},
				'gdpr-48': {
					name: 'DSGVO, Artikel 48 (Europäische Union, 2016)',
					text: 'Ein Urteil oder eine Entscheidung eines Drittlands, mit der die Übermittlung personenbezogener Daten verlangt wird, wird nur anerkannt, wenn sie auf eine internationale Übereinkunft gestützt ist, unbeschadet anderer Gründe für die Übermittlung.'
				},
				'china-intelligence': {
					name: 'Nationales Geheimdienstgesetz (China, 2017)',
					text: 'Artikel 7: Organisationen und Bürger haben die nationale Nachrichtendienstarbeit nach Maßgabe der Gesetze zu unterstützen, ihr beizustehen und mit ihr zusammenzuarbeiten.'
				}
			}
		},
		certifications: {
			title: 'Zertifizierungen und wie weit sie reichen',
			text: (n) => [
				`Eine [Zertifizierung](term:scheme) ist ein Katalog von Anforderungen; ein [Nachweis](term:attestation) belegt, dass ein Betreiber sie erfüllt, für einen benannten Geltungsbereich und Zeitraum. Das Verzeichnis enthält ${n.attestations} Nachweise zu ${n.schemes} Zertifizierungen. Ein abgelaufener Nachweis zählt nicht mehr; abgelaufen sind bisher ${n.lapsed}.`,
				`Die meisten Zertifikate nennen Dienste, keine Gebäude. Deshalb ist zu jedem Nachweis angegeben, wie weit er [reicht](term:reach): ${n.reachPlaces} nennen die Standorte, ${n.reachOperator} gelten für alles, was der Betreiber in Europa hat, und ${n.reachUnspecified} sagen es nicht. Ein Standort wird nie allein deshalb als zertifiziert gezeigt, weil sein Betreiber es ist.`,
				`Angegeben ist auch, auf wessen Wort der Nachweis beruht: bei ${n.register} auf einem amtlichen Register, bei ${n.thirdParty} allein auf den Angaben Dritter. Was eine Zertifizierung bescheinigt und was nicht, steht auf [ihrer eigenen Seite](page:certifications).`
			]
		},
		time: {
			title: 'Kontrolle im Lauf der Zeit',
			text: (n) => [
				`Betreiber wechseln häufiger den Besitzer als Gebäude den Ort. Das Verzeichnis enthält ${n.periods} Zeiträume der Kontrolle für ${n.periodOperators} Betreiber, darunter ${n.changes} Wechsel. Ein Zeitraum beginnt mit dem ersten Tag, für den eine Quelle ihn angibt; über die Zeit vor dem ersten Zeitraum wird nichts behauptet.`
			]
		},
		silence: {
			title: 'Was das Verzeichnis nicht sagt',
			text: () => [
				'Eine Karte wirft mehr Fragen auf, als sie beantworten kann. Auf diese hat sie keine Antwort:'
			],
			items: (n) => [
				`Kapazität. Die Zahl der Standorte sagt nichts über die Kapazität. Die elektrische Leistung ist bei ${n.powerKnown} von ${n.records} Standorten bekannt, zu wenigen, um sie zu addieren.`,
				'Kunden und wessen Daten wo liegen. Beides ist nicht öffentlich.',
				`Alles. Das Verzeichnis enthält Betreiber, zu denen sich öffentliche Quellen fanden, insgesamt ${n.operators}; jedes Land hat eine Seite, und eine leere heißt, dass nichts gefunden wurde, nicht, dass es nichts gibt.`,
				`Wann alles eröffnet wurde. Das Jahr ist bei ${n.openedKnown} von ${n.records} Standorten bekannt.`,
				`Wo genau. Gebäude oder Campus sind bei ${n.exactKnown} von ${n.records} Standorten bekannt; manche Betreiber halten sie geheim, und das wird respektiert.`,
				'Ob sich ein Dienst für Ihren Zweck eignet. Das hängt von Ihrer Nutzung ab und von dem Recht, das für Sie gilt.'
			]
		},
		correct: {
			title: 'Wie man es berichtigt',
			text: () => [
				'Öffnen Sie den Standort und wählen Sie „Fehler melden“, oder [schreiben Sie uns](page:about). Sagen Sie, was falsch ist und wo das Richtige nachzulesen ist. Eine Tatsache ohne lesbare Quelle kann nicht aufgenommen werden; mit einer wird sie es, wem auch immer sie gefällt.'
			]
		}
	},
	kinds: {
		'data-centre': 'Ein Gebäude des Betreibers.',
		campus: 'Mehrere Gebäude auf einem Gelände.',
		colocation: 'Räume in einem fremden Gebäude.',
		'edge-zone': 'Ein kleiner Außenposten einer Region in Nutzernähe.',
		'cloud-region':
			'Eine vermarktete Region. Ihre Gebäude sind nicht alle öffentlich bekannt, und ihr Punkt ist naturgemäß ein Ort oder ein Ballungsraum.'
	},
	statuses: {
		operational: 'Kunden können den Standort nutzen.',
		'under-construction': 'Der Bau hat begonnen, oder ein bestehendes Gebäude wird ausgestattet.',
		announced: 'Angekündigt, beantragt oder genehmigt, oder das Grundstück ist gekauft.',
		closed: 'Bestand und ist außer Betrieb.',
		cancelled: 'War angekündigt und wurde aufgegeben.'
	},
	precisions: {
		building: 'Das Gebäude.',
		campus: 'Das Gelände oder die Mitte mehrerer Gebäude.',
		municipality: 'Die Mitte des Ortes, in dem der Standort liegt.',
		metro: 'Die Mitte der Stadt, nach der er benannt ist.',
		country: 'Ein Ort, der für das Land steht.'
	},
	table: {
		kind: 'Art',
		status: 'Status',
		precision: 'Genauigkeit',
		meaning: 'Was das bedeutet',
		radius: 'Gezeichnet mit einem Radius von',
		records: 'Einträge'
	},
	reference: 'Gesetzestext'
};
