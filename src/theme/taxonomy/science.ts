import type { Field } from './field.js';

export const SCIENCE: Field = {
  id: 'science',
  name: 'Science',
  yes: [
    'Scientists report in the journal Nature that the ancient fossil belongs to a new species.',
    'Researchers at the laboratory ran an experiment to test a theory about the origin of the Moon.',
  ],
  strong: `scientist, scientists, scientific, researcher, researchers, laboratory, laboratories, experiment, experiments, physicist, chemist, biologist, astronomer, astronomers, geologist, geologists, journal Nature, journal Science, journal of, peer-reviewed, Nobel Prize in physics, Nobel Prize in chemistry, hypothesis, theory of, discovery of, new study, study published, study finds, National Academy of Sciences, Proceedings of the National Academy, National Science Foundation, Royal Society, Smithsonian, microscope, New Scientist, Max Planck, Caltech, Massachusetts Institute of Technology, MIT, National Geographic, astrophysicist, neuroscientist, paleontologist, palaeontologist, anthropologist, mathematician, professor of physics, breakthrough, scientifically, SPACE.com, Space.com, LiveScience, Scientific American, Reuters Science, PhysOrg, Phys.org, Popular Science`,
  plain: `science, sciences, research, study, studies, findings, discovered, discovery, theory, lab, professor, evidence, experimental, species, ancient, measured, observed, observations, phenomenon, university, invention, inventor, expedition, hypothesize, mysterious, mystery, origins, billion years, million years, light years, measurement, measurements, discover`,
  weak: `found, suggests, suggest, team, world, universe, years, test, tests, human, humans, life, data, size, surface, known, detected, images, called, detect, detecting, years ago, institute`,
  parts: [
    {
      id: 'space',
      name: 'Space',
      yes: ['NASA launched a spacecraft to Mars, and astronauts aboard the space station watched the rocket.'],
      strong: `NASA, Nasa, space, spacecraft, spaceship, SpaceShipOne, space shuttle, space station, International Space Station, ISS, astronaut, astronauts, cosmonaut, cosmonauts, rocket launch, orbit, orbiting, orbiter, lunar, Moon, Mars, Martian, Mars rover, rovers, Venus probe, Jupiter, Saturn, Saturn's, Titan's, Cassini, Cassini-Huygens, Huygens probe, Mercury, Messenger, Pluto, Neptune, Uranus, asteroid, asteroids, comet, comets, meteor, meteorite, meteorites, meteor shower, galaxy, galaxies, Milky Way, black hole, black holes, supernova, star formation, constellation, planet, planets, exoplanet, solar system, solar wind, solar flare, telescope, Hubble, Hubble Space Telescope, James Webb, observatory, astronomy, astronomical, astrophysics, cosmology, Big Bang, extraterrestrial, European Space Agency, ESA, Jet Propulsion Laboratory, JPL, Cape Canaveral, Kennedy Space Center, Baikonur, Soyuz, Roscosmos, SpaceX, Blue Origin, Virgin Galactic, X Prize, Burt Rutan, Rutan, Genesis capsule, Genesis, Stardust, Spitzer Space Telescope, Chandra, Apollo, eclipse, satellites, launch pad, zero gravity, weightlessness, space tourism, space flight, spaceflight, Chang'e, ISRO, Shenzhou, Ariane, Sean O'Keefe, Spirit and Opportunity, scramjet, gamma-ray, gamma ray, cosmic, rocket engine`,
      plain: `rocket, rockets, launch, satellite, capsule, probe, probes, rover, crater, mission, gravity, shuttle, crew, Discovery, Columbia, flyby, sun, sky, earth, Earth's, atmosphere, spectrometer, engineers, celestial`,
      weak: `stars`,
    },
    {
      id: 'biology',
      name: 'Biology and genetics',
      yes: ['Geneticists sequenced the genome of the mouse and found genes and proteins shared with humans.'],
      strong: `genome, genomes, genomic, genetic, genetics, geneticist, gene, genes, DNA, RNA, chromosome, chromosomes, mutation, mutations, protein, proteins, enzyme, enzymes, molecule, molecules, molecular, cell biology, stem cell, stem cells, embryonic stem cells, embryo, embryos, cloning, cloned, clone, Dolly the sheep, biotech crops, evolution, evolutionary, Darwin, Charles Darwin, natural selection, organism, organisms, microbe, microbes, bacterium, bacteria, biochemistry, zoologist, zoology, botanist, botany, entomologist, primate, primates, chimpanzee, chimpanzees, chimps, neurons, neuroscience, brain cells, Homo sapiens, Homo erectus, Neanderthal, Neanderthals, hominid, Homo floresiensis, ancestor, ancestors, mammals, mammal, amphibians, insects, honeybee, Crispr, gene editing, genetically modified, double helix, Francis Crick, James Watson, mitochondrial, pheromones`,
      plain: `species, cell, cells, brain, animals, animal, evolved, mice, rats, lab mice, tissue, bird, ape, apes, worms, fruit flies, fly, DNA samples, membrane, hormone, inherited, traits, sperm, eggs, biology, biological`,
    },
    {
      id: 'physics',
      name: 'Physics, chemistry and mathematics',
      yes: ['Physicists at Cern smashed particles together and found signs of the Higgs boson.'],
      strong: `physics, quantum, quantum mechanics, particle accelerator, particle physics, subatomic, proton, protons, electron, electrons, neutron, neutrons, neutrino, neutrinos, quark, quarks, boson, Higgs, Cern, Large Hadron Collider, Fermilab, Einstein, relativity, Stephen Hawking, Hawking, Isaac Newton, laser, lasers, superconductivity, superconductor, superconductors, superconducting, thermodynamics, nanotechnology, nanotubes, carbon nanotubes, nanoparticles, chemistry, chemical reaction, periodic table, isotope, isotopes, atom, atoms, atomic clock, spectroscopy, mathematics, mathematical, theorem, prime number, prime numbers, antimatter, dark matter, dark energy, string theory, graphene, photon, photons, polymer, polymers, collider, ITER`,
      plain: `particle, particles, magnetic, crystal, crystals, temperature, beam, energy levels, equation, equations, carbon, hydrogen, oxygen, helium, ions, optics, wavelength`,
      weak: `light`,
    },
    {
      id: 'past',
      name: 'Archaeology and fossils',
      yes: ['Archaeologists dug up a tomb near the pyramids, and a dinosaur skeleton was found in Patagonia.'],
      strong: `archaeologist, archaeologists, archeologist, archeologists, archaeology, archaeological, excavation, excavations, excavated, unearthed, fossil, fossils, fossilised, fossilized, dinosaur, dinosaurs, Tyrannosaurus, T. rex, Jurassic, Cretaceous, Triassic, paleontology, palaeontology, prehistoric, pharaoh, mummy, mummies, Tutankhamun, pyramid, pyramids, Stone Age, Bronze Age, Iron Age, Roman villa, artefact, artefacts, artifact, artifacts, hieroglyphs, Stonehenge, Pompeii, Dead Sea Scrolls, radiocarbon, carbon dating, mammoth, mammoths, anthropology, cave paintings, shipwreck, trilobite, pterosaur, sauropod, feathered, skull, skeleton`,
      plain: `tomb, tombs, bones, ruins, buried, antiquities, ancient, cave, caves, skulls, relic, relics, civilisation, civilization, Maya, Inca, Aztec, Egyptian, burial, jaw, tooth, dated`,
      weak: `remains`,
    },
    {
      id: 'earth',
      name: 'Earth and oceans',
      yes: ['Volcanologists measured magma rising under the volcano while geologists studied the tectonic plates.'],
      strong: `geology, geological, geophysicist, seismologist, seismologists, seismic, tectonic, tectonic plates, volcano, volcanoes, volcanic, volcanologist, magma, lava, Mount St. Helens, Mount St Helens, Mount Etna, eruption, oceanography, oceanographer, ocean floor, seabed, deep sea, deep-sea, sea floor, hydrothermal, ice core, ice cores, Antarctic, Antarctica, Arctic Ocean, glacier, glaciers, glaciologist, sediment, sediments, permafrost, ice age, magnetic field, mantle, Earth's crust, Earth's core, US Geological Survey, Geological Survey, submersible, ice sheet, ozone layer`,
      plain: `ocean, oceans, sea, ice, polar, Arctic, crust, mineral, minerals, dome, erupted, erupt, steam, ash, ocean currents`,
      weak: `rock, rocks`,
    },
    {
      id: 'mind',
      name: 'Psychology',
      yes: ['Psychologists asked volunteers to solve puzzles while brain scans recorded how memory works.'],
      strong: `psychologist, psychologists, psychology, cognitive, cognition, behavioural science, behavioral science, brain scan, brain scans, brain activity, MRI scan, consciousness, subconscious, intelligence test, IQ, perception, personality traits, sleep study, volunteers were asked, placebo group, neuroscience`,
      plain: `memory, behaviour, behavior, brains, emotions, emotional, mental, volunteers, participants, learning, dreams`,
    },
  ],
};
