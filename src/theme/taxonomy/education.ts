import type { Field } from './field.js';

export const EDUCATION: Field = {
  id: 'education',
  name: 'Education',
  yes: [
    'Teachers say pupils sit too many exams, and head teachers want smaller classes.',
    'The university will raise tuition fees for students next year.',
  ],
  strong: `education, educational, educators, educator, curriculum, teacher, teachers, teaching, pupil, pupils, classroom, classrooms, literacy, numeracy, Ofsted, education secretary, Department for Education, Education Department, Unesco education, National Union of Teachers, learning difficulties, academic year, e-learning, homework, lesson, lessons`,
  plain: `schools, university, universities, college, colleges, campus, academic, academics, learning, learn, taught, teach, exam, exams, skills, youngsters, course, courses, degree, degrees, school, student, students`,
  weak: `parents, children, standards, read, funding, literate, class, classes`,
  parts: [
    {
      id: 'schools',
      name: 'Schools',
      yes: ['The primary school will merge with a secondary school, and pupils will wear new uniforms.'],
      strong: `primary school, primary schools, secondary school, secondary schools, high school, high schools, elementary school, elementary schools, middle school, grammar school, grammar schools, comprehensive school, faith schools, city academies, charter school, charter schools, public schools, private school, private schools, boarding school, kindergarten, preschool, nursery school, headteacher, headteachers, head teacher, head teachers, headmaster, headmistress, school board, school district, school districts, schoolchildren, schoolgirl, schoolboy, school meals, school dinners, school uniform, truancy, truants, exclusions, class sizes, GCSE, GCSEs, A-level, A-levels, Sats, Tomlinson report, National Curriculum, league tables, special needs, No Child Left Behind, sixth form, PTA, school reform`,
      plain: `pupil, classroom, playground, superintendent, grades, grade, spelling, maths, math, test scores, discipline, bullying, school governors`,
    },
    {
      id: 'universities',
      name: 'Universities',
      yes: ['Undergraduates at Oxford and Cambridge protested against tuition fees and student loans.'],
      strong: `tuition, tuition fees, undergraduate, undergraduates, graduate students, postgraduate, postgraduates, professor, professors, lecturer, lecturers, vice-chancellor, vice chancellor, higher education, further education, student loan, student loans, student debt, scholarship, scholarships, campus, dormitory, fraternity, sorority, alumni, dean, PhD, doctorate, bachelor's degree, freshman, freshmen, sophomores, Harvard, Harvard University, Yale, Princeton, Stanford University, Oxford University, Cambridge University, Ivy League, University of California, community college, community colleges, admissions, applicants, Ucas, Universities UK, National Union of Students, SAT scores, top-up fees`,
      plain: `faculty, lectures, seminar, graduates, graduate, graduation, diploma, thesis, enrolment, enrollment, semester, degree`,
    },
    {
      id: 'training',
      name: 'Training and skills',
      yes: ['Apprentices learn a trade in vocational training while they earn, the skills agency said.'],
      strong: `vocational, apprenticeship, apprenticeships, apprentice, apprentices, adult education, lifelong learning, skills shortage, skills council, night school, language lessons, driving lessons, training scheme, retraining, literacy classes, work experience, internship, internships, interns`,
      plain: `trainees, trainee, qualifications, qualification, skills, certificate`,
      weak: `training`,
    },
  ],
};
