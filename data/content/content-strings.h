/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: CC-BY-SA-4.0
 */

/* Written by build-aux/content-strings.py; compiled by nobody, read by xgettext. */

/* Translators: exercises.json: pelvic-tilt.name */
N_ ("Supine posterior pelvic tilt")
/* Translators: exercises.json: pelvic-tilt.group, exercises.json: supine-march.group, exercises.json: dead-bug.group and 14 more */
N_ ("Trunk and hip strength")
/* Translators: exercises.json: pelvic-tilt.region */
N_ ("lumbar spine, lower abdomen")
/* Translators: exercises.json: pelvic-tilt.steps[0] */
N_ ("Lie on your back, knees bent, feet flat and hip-width apart.")
/* Translators: exercises.json: pelvic-tilt.steps[1] */
N_ ("Breathe out and tip the pelvis so the small of the back settles towards the floor.")
/* Translators: exercises.json: pelvic-tilt.steps[2] */
N_ ("Hold two seconds without lifting the tailbone.")
/* Translators: exercises.json: pelvic-tilt.steps[3] */
N_ ("Breathe in and let the natural curve return.")
/* Translators: exercises.json: pelvic-tilt.mistakes[0] */
N_ ("Pushing with the legs or clenching the buttocks hard")
/* Translators: exercises.json: pelvic-tilt.mistakes[1], exercises.json: side-bridge.mistakes[2], exercises.json: double-knee-to-chest.mistakes[1] */
N_ ("Holding the breath")
/* Translators: exercises.json: pelvic-tilt.mistakes[2] */
N_ ("Forcing the back flat into discomfort")
/* Translators: exercises.json: pelvic-tilt.stop */
N_ ("Sharp pain on flattening the back; late pregnancy (long supine lying).")
/* Translators: exercises.json: pelvic-tilt.frames[1].note */
N_ ("back flat, breathe out")
/* Translators: exercises.json: supine-march.name */
N_ ("Supine march (toe tap)")
/* Translators: exercises.json: supine-march.region */
N_ ("deep abdominals, hip flexors")
/* Translators: exercises.json: supine-march.steps[0] */
N_ ("Lie on your back, knees bent, a gentle brace around the waist.")
/* Translators: exercises.json: supine-march.steps[1] */
N_ ("Lift one knee until the thigh points to the ceiling.")
/* Translators: exercises.json: supine-march.steps[2] */
N_ ("Lower the foot slowly until the toes tap the floor.")
/* Translators: exercises.json: supine-march.steps[3] */
N_ ("Alternate sides; the pelvis should not rock.")
/* Translators: exercises.json: supine-march.mistakes[0] */
N_ ("Back arching off the floor as the leg lowers")
/* Translators: exercises.json: supine-march.mistakes[1] */
N_ ("Racing through the repetitions")
/* Translators: exercises.json: supine-march.stop, exercises.json: dead-bug.stop, exercises.json: bird-dog.stop and 4 more */
N_ ("Any new leg numbness, weakness or bladder/bowel change; soreness above 5/10 or 2 points above your start level.")
/* Translators: exercises.json: dead-bug.name */
N_ ("Dead bug")
/* Translators: exercises.json: dead-bug.region */
N_ ("deep abdominals")
/* Translators: exercises.json: dead-bug.steps[0] */
N_ ("Lie on your back, arms up, hips and knees bent to right angles.")
/* Translators: exercises.json: dead-bug.steps[1] */
N_ ("Breathe out, then lower one arm overhead and stretch out the opposite leg.")
/* Translators: exercises.json: dead-bug.steps[2] */
N_ ("Stop just before your back wants to lift.")
/* Translators: exercises.json: dead-bug.steps[3] */
N_ ("Return and change sides.")
/* Translators: exercises.json: dead-bug.mistakes[0] */
N_ ("Rib cage flaring and low back arching")
/* Translators: exercises.json: dead-bug.mistakes[1] */
N_ ("Same-side arm and leg moving together")
/* Translators: exercises.json: dead-bug.mistakes[2] */
N_ ("Leg dropping too low too soon")
/* Translators: exercises.json: curl-up.name */
N_ ("McGill curl-up")
/* Translators: exercises.json: curl-up.region */
N_ ("front abdominals")
/* Translators: exercises.json: curl-up.dose.note */
N_ ("Hold each lift 8-10 s. Descending ladder 5-3-2 for beginners.")
/* Translators: exercises.json: curl-up.steps[0] */
N_ ("Lie on your back, one knee bent, the other leg long; hands under the small of the back.")
/* Translators: exercises.json: curl-up.steps[1] */
N_ ("Brace as if about to be poked in the belly.")
/* Translators: exercises.json: curl-up.steps[2] */
N_ ("Raise head and shoulders a few centimetres as one block and keep breathing.")
/* Translators: exercises.json: curl-up.steps[3] */
N_ ("Lower with control; swap legs half-way.")
/* Translators: exercises.json: curl-up.mistakes[0] */
N_ ("Curling up high like a sit-up")
/* Translators: exercises.json: curl-up.mistakes[1] */
N_ ("Poking the chin forward")
/* Translators: exercises.json: curl-up.mistakes[2] */
N_ ("Flattening the back onto the hands")
/* Translators: exercises.json: curl-up.stop */
N_ ("Neck pain: keep the head down and only brace. Osteoporosis: do the dead bug instead.")
/* Translators: exercises.json: curl-up.frames[1].note, exercises.json: curl-up.frames[2].note, exercises.json: bird-dog-leg.frames[2].note and 15 more */
N_ ("hold")
/* Translators: exercises.json: bird-dog-leg.name */
N_ ("Bird dog, leg only")
/* Translators: exercises.json: bird-dog-leg.region */
N_ ("back extensors, gluteals")
/* Translators: exercises.json: bird-dog-leg.steps[0] */
N_ ("Kneel on all fours, hands under shoulders, knees under hips, back in a relaxed neutral curve.")
/* Translators: exercises.json: bird-dog-leg.steps[1] */
N_ ("Slide one foot back, then raise the straight leg to hip height.")
/* Translators: exercises.json: bird-dog-leg.steps[2] */
N_ ("Hold about four seconds with the pelvis level.")
/* Translators: exercises.json: bird-dog-leg.steps[3] */
N_ ("Return softly and change legs.")
/* Translators: exercises.json: bird-dog-leg.mistakes[0] */
N_ ("Lifting the leg above hip height and sagging the back")
/* Translators: exercises.json: bird-dog-leg.mistakes[1] */
N_ ("Hip opening out to the side")
/* Translators: exercises.json: bird-dog-leg.stop */
N_ ("Wrist pain: rest on fists or forearms. Kneeling pain: pad the knees.")
/* Translators: exercises.json: bird-dog-leg.frames[1].note, exercises.json: bird-dog-leg.frames[4].note */
N_ ("leg back")
/* Translators: exercises.json: bird-dog.name */
N_ ("Bird dog")
/* Translators: exercises.json: bird-dog.region */
N_ ("back extensors, gluteals, shoulder girdle")
/* Translators: exercises.json: bird-dog.dose.note */
N_ ("Hold 8-10 s; ladder 6-4-2 is an option.")
/* Translators: exercises.json: bird-dog.steps[0] */
N_ ("Start on all fours with a light brace.")
/* Translators: exercises.json: bird-dog.steps[1] */
N_ ("Reach one arm forward and the opposite leg back until both are level with the trunk.")
/* Translators: exercises.json: bird-dog.steps[2] */
N_ ("Hold eight to ten seconds; imagine a cup of tea on your pelvis.")
/* Translators: exercises.json: bird-dog.steps[3] */
N_ ("Sweep hand and knee back under you and change sides.")
/* Translators: exercises.json: bird-dog.mistakes[0] */
N_ ("Rotating the pelvis")
/* Translators: exercises.json: bird-dog.mistakes[1] */
N_ ("Craning the neck")
/* Translators: exercises.json: bird-dog.mistakes[2] */
N_ ("Arching instead of reaching long")
/* Translators: exercises.json: bird-dog.frames[1].note */
N_ ("right arm, left leg")
/* Translators: exercises.json: bird-dog.frames[4].note */
N_ ("left arm, right leg")
/* Translators: exercises.json: side-bridge-knees.name */
N_ ("Side bridge from the knees")
/* Translators: exercises.json: side-bridge-knees.region, exercises.json: side-bridge.region */
N_ ("lateral trunk (obliques, quadratus lumborum)")
/* Translators: exercises.json: side-bridge-knees.steps[0] */
N_ ("Lie on your side, elbow under the shoulder, knees bent so the feet lie behind you.")
/* Translators: exercises.json: side-bridge-knees.steps[1] */
N_ ("Press through elbow and knees and lift the hips until trunk and thighs form a line.")
/* Translators: exercises.json: side-bridge-knees.steps[2] */
N_ ("Hold and breathe; keep the chest facing forward.")
/* Translators: exercises.json: side-bridge-knees.steps[3] */
N_ ("Lower slowly, then change sides.")
/* Translators: exercises.json: side-bridge-knees.mistakes[0] */
N_ ("Hips drifting backwards")
/* Translators: exercises.json: side-bridge-knees.mistakes[1] */
N_ ("Shoulder collapsing to the ear")
/* Translators: exercises.json: side-bridge-knees.stop */
N_ ("Shoulder pain on weight bearing.")
/* Translators: exercises.json: side-bridge-knees.frames[1].note, exercises.json: side-bridge.frames[1].note, exercises.json: glute-bridge.frames[1].note and 1 more */
N_ ("hips up")
/* Translators: exercises.json: side-bridge.name */
N_ ("Side bridge")
/* Translators: exercises.json: side-bridge.dose.note */
N_ ("Or 10-s holds, 5-4-3 ladder.")
/* Translators: exercises.json: side-bridge.steps[0] */
N_ ("Lie on your side, legs straight, top foot just in front of the lower one, elbow under the shoulder.")
/* Translators: exercises.json: side-bridge.steps[1] */
N_ ("Lift the hips until ankles, hips and shoulders line up.")
/* Translators: exercises.json: side-bridge.steps[2] */
N_ ("Hold while breathing quietly.")
/* Translators: exercises.json: side-bridge.steps[3] */
N_ ("Lower with control and change sides.")
/* Translators: exercises.json: side-bridge.mistakes[0] */
N_ ("Sagging waist")
/* Translators: exercises.json: side-bridge.mistakes[1] */
N_ ("Rolling the top shoulder forward")
/* Translators: exercises.json: side-bridge.stop */
N_ ("Shoulder pain on weight bearing; use the knee version.")
/* Translators: exercises.json: side-bridge-leg-raise.name */
N_ ("Side bridge with top-leg raise")
/* Translators: exercises.json: side-bridge-leg-raise.region */
N_ ("lateral trunk, hip abductors")
/* Translators: exercises.json: side-bridge-leg-raise.steps[0] */
N_ ("Set up a full side bridge.")
/* Translators: exercises.json: side-bridge-leg-raise.steps[1] */
N_ ("Without letting the hips drop, raise the top leg a forearm-length.")
/* Translators: exercises.json: side-bridge-leg-raise.steps[2] */
N_ ("Pause two seconds and lower it.")
/* Translators: exercises.json: side-bridge-leg-raise.steps[3] */
N_ ("Finish the set, rest, change sides.")
/* Translators: exercises.json: side-bridge-leg-raise.mistakes[0] */
N_ ("Turning the toes to the ceiling")
/* Translators: exercises.json: side-bridge-leg-raise.mistakes[1] */
N_ ("Losing the straight line as the leg moves")
/* Translators: exercises.json: side-bridge-leg-raise.stop */
N_ ("Outer-hip pain; shoulder pain.")
/* Translators: exercises.json: side-bridge-leg-raise.frames[1].note */
N_ ("top leg up")
/* Translators: exercises.json: plank-knees.name */
N_ ("Prone plank from the knees")
/* Translators: exercises.json: plank-knees.region, exercises.json: plank.region */
N_ ("front abdominals, trunk")
/* Translators: exercises.json: plank-knees.steps[0] */
N_ ("Lie face down on your forearms, elbows under the shoulders.")
/* Translators: exercises.json: plank-knees.steps[1] */
N_ ("Tuck the pelvis slightly and lift, keeping the knees down.")
/* Translators: exercises.json: plank-knees.steps[2] */
N_ ("Make one line from knees to shoulders and breathe.")
/* Translators: exercises.json: plank-knees.steps[3] */
N_ ("Lower and rest.")
/* Translators: exercises.json: plank-knees.mistakes[0] */
N_ ("Sagging low back")
/* Translators: exercises.json: plank-knees.mistakes[1] */
N_ ("Hips high in the air")
/* Translators: exercises.json: plank-knees.stop */
N_ ("Low-back ache that builds during the hold: stop the set.")
/* Translators: exercises.json: plank-knees.frames[1].note, exercises.json: plank.frames[1].note */
N_ ("lift into one line")
/* Translators: exercises.json: plank.name */
N_ ("Prone plank (forearm plank)")
/* Translators: exercises.json: plank.steps[0] */
N_ ("Forearms on the floor, elbows under shoulders, toes tucked.")
/* Translators: exercises.json: plank.steps[1] */
N_ ("Lift until ankles, hips and shoulders line up.")
/* Translators: exercises.json: plank.steps[2] */
N_ ("Squeeze the buttocks lightly and keep breathing.")
/* Translators: exercises.json: plank.steps[3] */
N_ ("Stop the clock when the hips sag or hike.")
/* Translators: exercises.json: plank.mistakes[0] */
N_ ("Low back sagging")
/* Translators: exercises.json: plank.mistakes[1] */
N_ ("Looking forward and straining the neck")
/* Translators: exercises.json: plank.mistakes[2] */
N_ ("Breath holding")
/* Translators: exercises.json: plank.stop */
N_ ("Low-back ache that builds during the hold: stop the set or use the knees.")
/* Translators: exercises.json: plank-leg-raise.name */
N_ ("Plank with leg raise")
/* Translators: exercises.json: plank-leg-raise.region */
N_ ("front abdominals, gluteals")
/* Translators: exercises.json: plank-leg-raise.steps[0] */
N_ ("Hold a steady forearm plank.")
/* Translators: exercises.json: plank-leg-raise.steps[1] */
N_ ("Raise one straight leg a hand-width from the hip.")
/* Translators: exercises.json: plank-leg-raise.steps[2] */
N_ ("Pause two seconds; the pelvis stays square.")
/* Translators: exercises.json: plank-leg-raise.steps[3] */
N_ ("Lower and change legs.")
/* Translators: exercises.json: plank-leg-raise.mistakes[0] */
N_ ("Rocking the hips")
/* Translators: exercises.json: plank-leg-raise.mistakes[1] */
N_ ("Arching to get the leg higher")
/* Translators: exercises.json: glute-bridge.name */
N_ ("Glute bridge (supine bridge)")
/* Translators: exercises.json: glute-bridge.region */
N_ ("gluteals, hamstrings, back extensors")
/* Translators: exercises.json: glute-bridge.steps[0] */
N_ ("Lie on your back, knees bent, feet flat a foot-length from the hips.")
/* Translators: exercises.json: glute-bridge.steps[1] */
N_ ("Tighten the buttocks, press through the heels and raise the hips.")
/* Translators: exercises.json: glute-bridge.steps[2] */
N_ ("Stop when shoulders, hips and knees line up; hold two seconds.")
/* Translators: exercises.json: glute-bridge.steps[3] */
N_ ("Lower slowly, one vertebra at a time.")
/* Translators: exercises.json: glute-bridge.mistakes[0] */
N_ ("Pushing the ribs up and over-arching")
/* Translators: exercises.json: glute-bridge.mistakes[1] */
N_ ("Weight on the toes")
/* Translators: exercises.json: glute-bridge.mistakes[2] */
N_ ("Knees falling in or out")
/* Translators: exercises.json: glute-bridge.stop */
N_ ("Hamstring cramp: bring the feet closer.")
/* Translators: exercises.json: single-leg-bridge.name */
N_ ("Single-leg bridge")
/* Translators: exercises.json: single-leg-bridge.region */
N_ ("gluteals, hamstrings, trunk rotation control")
/* Translators: exercises.json: single-leg-bridge.steps[0] */
N_ ("Set up as for the bridge and straighten one knee so the thighs stay level.")
/* Translators: exercises.json: single-leg-bridge.steps[1] */
N_ ("Press through the planted heel and lift the hips.")
/* Translators: exercises.json: single-leg-bridge.steps[2] */
N_ ("Keep both hip bones level for two seconds.")
/* Translators: exercises.json: single-leg-bridge.steps[3] */
N_ ("Lower slowly; finish the side, then swap.")
/* Translators: exercises.json: single-leg-bridge.mistakes[0] */
N_ ("One side of the pelvis dropping")
/* Translators: exercises.json: single-leg-bridge.mistakes[1] */
N_ ("Using momentum")
/* Translators: exercises.json: single-leg-bridge.stop */
N_ ("Hamstring or low-back cramp that does not ease with a smaller lift.")
/* Translators: exercises.json: single-leg-bridge.frames[1].note */
N_ ("pelvis level")
/* Translators: exercises.json: prone-trunk-lift.name */
N_ ("Prone trunk lift")
/* Translators: exercises.json: prone-trunk-lift.region */
N_ ("back extensors")
/* Translators: exercises.json: prone-trunk-lift.steps[0] */
N_ ("Lie face down, arms by your sides, forehead on the floor.")
/* Translators: exercises.json: prone-trunk-lift.steps[1] */
N_ ("Lengthen through the crown and lift the breastbone a few centimetres.")
/* Translators: exercises.json: prone-trunk-lift.steps[2] */
N_ ("Hold three seconds, eyes on the floor.")
/* Translators: exercises.json: prone-trunk-lift.steps[3], exercises.json: side-lying-hip-abduction.steps[3] */
N_ ("Lower slowly.")
/* Translators: exercises.json: prone-trunk-lift.mistakes[0] */
N_ ("Throwing the head back")
/* Translators: exercises.json: prone-trunk-lift.mistakes[1] */
N_ ("Lifting the feet as well and pinching the back")
/* Translators: exercises.json: prone-trunk-lift.stop */
N_ ("Pain on arching backwards, known spondylolysis or spinal stenosis.")
/* Translators: exercises.json: prone-trunk-lift.frames[1].note */
N_ ("lift")
/* Translators: exercises.json: clamshell.name */
N_ ("Clamshell")
/* Translators: exercises.json: clamshell.region */
N_ ("hip abductors and external rotators")
/* Translators: exercises.json: clamshell.steps[0] */
N_ ("Lie on your side, hips half bent, knees bent, feet together, head on your arm.")
/* Translators: exercises.json: clamshell.steps[1] */
N_ ("Keep the feet touching and open the top knee like a shell.")
/* Translators: exercises.json: clamshell.steps[2] */
N_ ("Pause, then close slowly.")
/* Translators: exercises.json: clamshell.steps[3] */
N_ ("Only go as far as the pelvis stays still.")
/* Translators: exercises.json: clamshell.mistakes[0] */
N_ ("Rolling the pelvis backwards")
/* Translators: exercises.json: clamshell.mistakes[1] */
N_ ("Snapping the knee shut")
/* Translators: exercises.json: clamshell.stop */
N_ ("Outer-hip or groin pain.")
/* Translators: exercises.json: clamshell.frames[1].note */
N_ ("knee opens, feet together")
/* Translators: exercises.json: side-lying-hip-abduction.name */
N_ ("Side-lying hip abduction")
/* Translators: exercises.json: side-lying-hip-abduction.region */
N_ ("hip abductors")
/* Translators: exercises.json: side-lying-hip-abduction.steps[0] */
N_ ("Lie on your side in a straight line, lower knee slightly bent for balance.")
/* Translators: exercises.json: side-lying-hip-abduction.steps[1] */
N_ ("Lift the top leg, leading with the heel, toes facing forward.")
/* Translators: exercises.json: side-lying-hip-abduction.steps[2] */
N_ ("Pause at about 30 degrees.")
/* Translators: exercises.json: side-lying-hip-abduction.mistakes[0] */
N_ ("Hip flexing forward")
/* Translators: exercises.json: side-lying-hip-abduction.mistakes[1] */
N_ ("Waist hitching instead of the leg lifting")
/* Translators: exercises.json: side-lying-hip-abduction.stop */
N_ ("Outer-hip pain on lying: use standing balance work instead.")
/* Translators: exercises.json: side-lying-hip-abduction.frames[1].note */
N_ ("30 degrees")
/* Translators: exercises.json: hip-hinge.name */
N_ ("Hip hinge drill")
/* Translators: exercises.json: hip-hinge.group, exercises.json: chair-squat.group, exercises.json: split-squat.group and 1 more */
N_ ("Leg strength")
/* Translators: exercises.json: hip-hinge.region */
N_ ("gluteals, hamstrings, lumbar control")
/* Translators: exercises.json: hip-hinge.steps[0] */
N_ ("Stand hip-width, knees soft, hands in the creases of the hips.")
/* Translators: exercises.json: hip-hinge.steps[1] */
N_ ("Send the hips back as if closing a car door; let the trunk tip forward with a long spine.")
/* Translators: exercises.json: hip-hinge.steps[2] */
N_ ("Stop when the hamstrings pull or the back wants to round.")
/* Translators: exercises.json: hip-hinge.steps[3] */
N_ ("Drive the hips forward to stand tall.")
/* Translators: exercises.json: hip-hinge.mistakes[0], exercises.json: standing-hamstring.mistakes[0], exercises.json: seated-figure-four.mistakes[0] */
N_ ("Rounding the back")
/* Translators: exercises.json: hip-hinge.mistakes[1] */
N_ ("Turning it into a squat")
/* Translators: exercises.json: hip-hinge.mistakes[2] */
N_ ("Locking the knees")
/* Translators: exercises.json: hip-hinge.stop */
N_ ("Pain that shoots below the knee on bending.")
/* Translators: exercises.json: hip-hinge.frames[1].note */
N_ ("hips back")
/* Translators: exercises.json: chair-squat.name */
N_ ("Squat to chair")
/* Translators: exercises.json: chair-squat.region */
N_ ("quadriceps, gluteals")
/* Translators: exercises.json: chair-squat.steps[0] */
N_ ("Stand in front of a chair, feet shoulder-width.")
/* Translators: exercises.json: chair-squat.steps[1] */
N_ ("Sit back slowly until you just touch the seat.")
/* Translators: exercises.json: chair-squat.steps[2] */
N_ ("Keep knees over the feet and chest open.")
/* Translators: exercises.json: chair-squat.steps[3] */
N_ ("Stand up by pushing the floor away.")
/* Translators: exercises.json: chair-squat.mistakes[0] */
N_ ("Dropping onto the chair")
/* Translators: exercises.json: chair-squat.mistakes[1] */
N_ ("Knees collapsing inward")
/* Translators: exercises.json: chair-squat.mistakes[2] */
N_ ("Rounding the back at the bottom")
/* Translators: exercises.json: chair-squat.stop */
N_ ("Knee pain above 5/10: reduce the depth.")
/* Translators: exercises.json: chair-squat.frames[1].note */
N_ ("touch the seat")
/* Translators: exercises.json: split-squat.name */
N_ ("Split squat")
/* Translators: exercises.json: split-squat.region */
N_ ("quadriceps, gluteals, pelvic control")
/* Translators: exercises.json: split-squat.steps[0] */
N_ ("Take a long stride and stay there, back heel raised.")
/* Translators: exercises.json: split-squat.steps[1] */
N_ ("Bend both knees and lower straight down until the back knee hovers.")
/* Translators: exercises.json: split-squat.steps[2] */
N_ ("Keep the pelvis level and the trunk tall.")
/* Translators: exercises.json: split-squat.steps[3] */
N_ ("Push through the front heel to rise; finish the side, then swap.")
/* Translators: exercises.json: split-squat.mistakes[0] */
N_ ("Front knee diving inward")
/* Translators: exercises.json: split-squat.mistakes[1] */
N_ ("Leaning onto the front thigh")
/* Translators: exercises.json: split-squat.stop */
N_ ("Front-of-knee pain above 5/10: shorten the range.")
/* Translators: exercises.json: split-squat.frames[1].note */
N_ ("lower")
/* Translators: exercises.json: single-leg-deadlift.name */
N_ ("Single-leg Romanian deadlift (reach)")
/* Translators: exercises.json: single-leg-deadlift.region */
N_ ("gluteals, hamstrings, balance")
/* Translators: exercises.json: single-leg-deadlift.steps[0] */
N_ ("Stand on one leg, knee soft; a wall within reach is fine.")
/* Translators: exercises.json: single-leg-deadlift.steps[1] */
N_ ("Hinge forward while the free leg travels back as a counterweight.")
/* Translators: exercises.json: single-leg-deadlift.steps[2] */
N_ ("Keep both hip bones facing the floor and reach towards the shin.")
/* Translators: exercises.json: single-leg-deadlift.steps[3] */
N_ ("Return to tall standing under control.")
/* Translators: exercises.json: single-leg-deadlift.mistakes[0] */
N_ ("Opening the hip")
/* Translators: exercises.json: single-leg-deadlift.mistakes[1] */
N_ ("Rounding the back to reach lower")
/* Translators: exercises.json: single-leg-deadlift.stop */
N_ ("Pain that shoots below the knee; unsafe balance.")
/* Translators: exercises.json: single-leg-deadlift.frames[1].note */
N_ ("hinge")
/* Translators: exercises.json: cat-cow.name */
N_ ("Cat-cow")
/* Translators: exercises.json: cat-cow.group, exercises.json: childs-pose.group, exercises.json: single-knee-to-chest.group and 9 more */
N_ ("Mobility")
/* Translators: exercises.json: cat-cow.region */
N_ ("whole spine")
/* Translators: exercises.json: cat-cow.steps[0] */
N_ ("Start on all fours, weight even on hands and knees.")
/* Translators: exercises.json: cat-cow.steps[1] */
N_ ("Breathe out, round the back and let head and tail drop.")
/* Translators: exercises.json: cat-cow.steps[2] */
N_ ("Breathe in, let the belly sink and look slightly forward.")
/* Translators: exercises.json: cat-cow.steps[3] */
N_ ("Keep the movement smooth and within comfort.")
/* Translators: exercises.json: cat-cow.mistakes[0] */
N_ ("Forcing the end range")
/* Translators: exercises.json: cat-cow.mistakes[1] */
N_ ("Moving only the neck")
/* Translators: exercises.json: cat-cow.stop */
N_ ("Sharp pain in either direction: shrink the range.")
/* Translators: exercises.json: cat-cow.frames[1].note */
N_ ("round, breathe out")
/* Translators: exercises.json: cat-cow.frames[2].note */
N_ ("hollow, breathe in")
/* Translators: exercises.json: childs-pose.name */
N_ ("Child's pose")
/* Translators: exercises.json: childs-pose.region */
N_ ("low back, hips, latissimus")
/* Translators: exercises.json: childs-pose.steps[0] */
N_ ("From all fours, widen the knees and sit back towards the heels.")
/* Translators: exercises.json: childs-pose.steps[1] */
N_ ("Rest the forehead on the floor or your fists and reach the arms forward.")
/* Translators: exercises.json: childs-pose.steps[2] */
N_ ("Breathe slowly into the back of the ribs.")
/* Translators: exercises.json: childs-pose.steps[3] */
N_ ("Walk the hands back to come up.")
/* Translators: exercises.json: childs-pose.mistakes[0] */
N_ ("Forcing the buttocks onto the heels")
/* Translators: exercises.json: childs-pose.mistakes[1] */
N_ ("Hunching the shoulders to the ears")
/* Translators: exercises.json: childs-pose.stop */
N_ ("Knee pain in deep bend; leg symptoms that spread with forward bending.")
/* Translators: exercises.json: childs-pose.frames[1].note */
N_ ("sit back")
/* Translators: exercises.json: childs-pose.frames[2].note */
N_ ("breathe")
/* Translators: exercises.json: single-knee-to-chest.name */
N_ ("Single knee to chest")
/* Translators: exercises.json: single-knee-to-chest.region, exercises.json: double-knee-to-chest.region */
N_ ("low back, gluteals")
/* Translators: exercises.json: single-knee-to-chest.steps[0] */
N_ ("Lie on your back, one knee bent with the foot flat.")
/* Translators: exercises.json: single-knee-to-chest.steps[1] */
N_ ("Bring the other knee towards the chest with both hands behind the thigh.")
/* Translators: exercises.json: single-knee-to-chest.steps[2] */
N_ ("Hold a mild stretch and breathe.")
/* Translators: exercises.json: single-knee-to-chest.steps[3] */
N_ ("Lower it and change sides.")
/* Translators: exercises.json: single-knee-to-chest.mistakes[0] */
N_ ("Pulling on the shin of a sore knee")
/* Translators: exercises.json: single-knee-to-chest.mistakes[1] */
N_ ("Lifting the head")
/* Translators: exercises.json: single-knee-to-chest.stop */
N_ ("Leg pain that travels further down with the stretch; recent hip replacement.")
/* Translators: exercises.json: single-knee-to-chest.frames[1].note */
N_ ("draw the knee in")
/* Translators: exercises.json: double-knee-to-chest.name */
N_ ("Double knee to chest")
/* Translators: exercises.json: double-knee-to-chest.steps[0] */
N_ ("Lie on your back and lift one knee, then the other.")
/* Translators: exercises.json: double-knee-to-chest.steps[1] */
N_ ("Hold behind the thighs and draw the knees in until the low back rounds gently.")
/* Translators: exercises.json: double-knee-to-chest.steps[2] */
N_ ("Breathe slowly for the hold.")
/* Translators: exercises.json: double-knee-to-chest.steps[3] */
N_ ("Lower one foot at a time.")
/* Translators: exercises.json: double-knee-to-chest.mistakes[0] */
N_ ("Yanking with the arms")
/* Translators: exercises.json: double-knee-to-chest.stop */
N_ ("Leg pain that travels further down with the stretch; osteoporosis (avoid loaded end-range bending).")
/* Translators: exercises.json: double-knee-to-chest.frames[1].note */
N_ ("draw the knees in")
/* Translators: exercises.json: supine-knee-rocks.name */
N_ ("Supine lumbar rotation (knee rocks)")
/* Translators: exercises.json: supine-knee-rocks.region */
N_ ("lumbar spine, hips")
/* Translators: exercises.json: supine-knee-rocks.steps[0] */
N_ ("Lie on your back, knees bent and together, arms out to the sides.")
/* Translators: exercises.json: supine-knee-rocks.steps[1] */
N_ ("Let both knees drift to one side as far as is comfortable.")
/* Translators: exercises.json: supine-knee-rocks.steps[2] */
N_ ("Use the belly to bring them back to the middle.")
/* Translators: exercises.json: supine-knee-rocks.steps[3] */
N_ ("Rock to the other side in an easy rhythm.")
/* Translators: exercises.json: supine-knee-rocks.mistakes[0] */
N_ ("Letting the opposite shoulder lift a lot")
/* Translators: exercises.json: supine-knee-rocks.mistakes[1] */
N_ ("Bouncing at the end")
/* Translators: exercises.json: supine-knee-rocks.stop */
N_ ("Leg pain with rotation: halve the range.")
/* Translators: exercises.json: supine-knee-rocks.frames[1].note */
N_ ("knees to the left")
/* Translators: exercises.json: supine-knee-rocks.frames[3].note */
N_ ("knees to the right")
/* Translators: exercises.json: sphinx.name */
N_ ("Sphinx (prone on elbows)")
/* Translators: exercises.json: sphinx.region */
N_ ("lumbar extension, front of trunk")
/* Translators: exercises.json: sphinx.steps[0] */
N_ ("Lie face down and prop on your forearms, elbows under the shoulders.")
/* Translators: exercises.json: sphinx.steps[1] */
N_ ("Let the belly and pelvis sink into the floor.")
/* Translators: exercises.json: sphinx.steps[2] */
N_ ("Lengthen the neck and breathe quietly.")
/* Translators: exercises.json: sphinx.steps[3] */
N_ ("Lower to rest between holds.")
/* Translators: exercises.json: sphinx.mistakes[0] */
N_ ("Shrugging the shoulders")
/* Translators: exercises.json: sphinx.mistakes[1] */
N_ ("Clenching the buttocks")
/* Translators: exercises.json: sphinx.stop */
N_ ("Pain below the buttock that increases when arching; spondylolysis, stenosis.")
/* Translators: exercises.json: prone-press-up.name */
N_ ("Prone press-up")
/* Translators: exercises.json: prone-press-up.region, exercises.json: standing-back-extension.region */
N_ ("lumbar extension")
/* Translators: exercises.json: prone-press-up.steps[0] */
N_ ("Lie face down, hands beside the shoulders.")
/* Translators: exercises.json: prone-press-up.steps[1] */
N_ ("Press up with the arms while the hips stay heavy on the floor.")
/* Translators: exercises.json: prone-press-up.steps[2] */
N_ ("Pause one second at a comfortable height.")
/* Translators: exercises.json: prone-press-up.steps[3] */
N_ ("Lower all the way down.")
/* Translators: exercises.json: prone-press-up.mistakes[0] */
N_ ("Using back muscles instead of the arms")
/* Translators: exercises.json: prone-press-up.mistakes[1] */
N_ ("Pushing into pinching")
/* Translators: exercises.json: prone-press-up.stop */
N_ ("Leg symptoms that spread further down; spondylolysis, stenosis.")
/* Translators: exercises.json: prone-press-up.frames[1].note */
N_ ("hips stay down")
/* Translators: exercises.json: open-book.name */
N_ ("Open book (side-lying thoracic rotation)")
/* Translators: exercises.json: open-book.region */
N_ ("thoracic spine, chest")
/* Translators: exercises.json: open-book.steps[0] */
N_ ("Lie on your side, head on a pillow, hips and knees bent square, arms straight ahead, palms together.")
/* Translators: exercises.json: open-book.steps[1] */
N_ ("Lift the top arm and follow it with your eyes to the other side.")
/* Translators: exercises.json: open-book.steps[2] */
N_ ("Let the shoulder blade sink; knees stay stacked.")
/* Translators: exercises.json: open-book.steps[3] */
N_ ("Breathe out at the end, then close the book.")
/* Translators: exercises.json: open-book.mistakes[0] */
N_ ("Knees sliding apart")
/* Translators: exercises.json: open-book.mistakes[1] */
N_ ("Forcing the shoulder")
/* Translators: exercises.json: open-book.stop */
N_ ("Shoulder pain: rest the hand on the chest and turn the ribs only.")
/* Translators: exercises.json: open-book.frames[1].note */
N_ ("arm up")
/* Translators: exercises.json: open-book.frames[2].note */
N_ ("open, breathe out")
/* Translators: exercises.json: open-book.frames[4].note */
N_ ("close")
/* Translators: exercises.json: standing-side-bend.name */
N_ ("Standing side bend")
/* Translators: exercises.json: standing-side-bend.region */
N_ ("lateral trunk")
/* Translators: exercises.json: standing-side-bend.steps[0] */
N_ ("Stand hip-width, one arm overhead, other hand on the thigh.")
/* Translators: exercises.json: standing-side-bend.steps[1] */
N_ ("Reach up, then over to the side; slide the lower hand down the leg.")
/* Translators: exercises.json: standing-side-bend.steps[2] */
N_ ("Hold two seconds where you feel the side stretch.")
/* Translators: exercises.json: standing-side-bend.steps[3] */
N_ ("Return and finish the side before swapping.")
/* Translators: exercises.json: standing-side-bend.mistakes[0] */
N_ ("Leaning forward or back")
/* Translators: exercises.json: standing-side-bend.mistakes[1] */
N_ ("Pushing the hip far out")
/* Translators: exercises.json: standing-side-bend.stop */
N_ ("Sharp pain on the closing side.")
/* Translators: exercises.json: standing-side-bend.frames[1].note */
N_ ("reach over")
/* Translators: exercises.json: standing-back-extension.name */
N_ ("Standing back extension")
/* Translators: exercises.json: standing-back-extension.steps[0] */
N_ ("Stand hip-width, hands on the back of the pelvis.")
/* Translators: exercises.json: standing-back-extension.steps[1] */
N_ ("Lift the chest and lean back over your hands.")
/* Translators: exercises.json: standing-back-extension.steps[2] */
N_ ("Pause one second, knees straight but soft.")
/* Translators: exercises.json: standing-back-extension.steps[3] */
N_ ("Come up tall.")
/* Translators: exercises.json: standing-back-extension.mistakes[0] */
N_ ("Bending the knees instead of the spine")
/* Translators: exercises.json: standing-back-extension.mistakes[1] */
N_ ("Dropping the head back")
/* Translators: exercises.json: standing-back-extension.stop */
N_ ("Dizziness; leg symptoms that spread; stenosis.")
/* Translators: exercises.json: standing-back-extension.frames[1].note */
N_ ("lean back")
/* Translators: exercises.json: seated-pelvic-tilt.name */
N_ ("Seated pelvic tilt")
/* Translators: exercises.json: seated-pelvic-tilt.region */
N_ ("lumbar spine")
/* Translators: exercises.json: seated-pelvic-tilt.steps[0] */
N_ ("Sit towards the front of a chair, feet flat.")
/* Translators: exercises.json: seated-pelvic-tilt.steps[1] */
N_ ("Slump slowly, rolling back on the sitting bones.")
/* Translators: exercises.json: seated-pelvic-tilt.steps[2] */
N_ ("Roll forward to a gentle arch, growing tall.")
/* Translators: exercises.json: seated-pelvic-tilt.steps[3] */
N_ ("Finish in the easy middle.")
/* Translators: exercises.json: seated-pelvic-tilt.mistakes[0] */
N_ ("Leaning the whole trunk forward")
/* Translators: exercises.json: seated-pelvic-tilt.mistakes[1] */
N_ ("Tensing the shoulders")
/* Translators: exercises.json: seated-pelvic-tilt.frames[1].note, exercises.json: tall-posture-reset.frames[0].note */
N_ ("slump")
/* Translators: exercises.json: seated-pelvic-tilt.frames[2].note */
N_ ("tall")
/* Translators: exercises.json: seated-rotation.name */
N_ ("Seated trunk rotation")
/* Translators: exercises.json: seated-rotation.region */
N_ ("thoracic and lumbar spine")
/* Translators: exercises.json: seated-rotation.steps[0] */
N_ ("Sit tall, arms folded across the chest.")
/* Translators: exercises.json: seated-rotation.steps[1] */
N_ ("Turn ribs and head to one side without shifting the hips.")
/* Translators: exercises.json: seated-rotation.steps[2] */
N_ ("Pause, breathe out.")
/* Translators: exercises.json: seated-rotation.steps[3] */
N_ ("Return and turn to the other side.")
/* Translators: exercises.json: seated-rotation.mistakes[0] */
N_ ("Twisting the knees")
/* Translators: exercises.json: seated-rotation.mistakes[1] */
N_ ("Pulling hard on the chair back")
/* Translators: exercises.json: seated-rotation.stop */
N_ ("Leg pain with twisting.")
/* Translators: exercises.json: seated-rotation.frames[1].note */
N_ ("turn left")
/* Translators: exercises.json: seated-rotation.frames[2].note */
N_ ("turn right")
/* Translators: exercises.json: leg-swing.name */
N_ ("Leg swings (front-back)")
/* Translators: exercises.json: leg-swing.group, exercises.json: lunge-reach.group, exercises.json: high-knee-march.group */
N_ ("Dynamic warm-up")
/* Translators: exercises.json: leg-swing.region */
N_ ("hamstrings, hip flexors")
/* Translators: exercises.json: leg-swing.steps[0] */
N_ ("Stand side-on to a wall with fingertip support.")
/* Translators: exercises.json: leg-swing.steps[1] */
N_ ("Swing the outer leg forward and back like a pendulum.")
/* Translators: exercises.json: leg-swing.steps[2] */
N_ ("Grow the range over the first swings, trunk tall.")
/* Translators: exercises.json: leg-swing.steps[3] */
N_ ("Change sides.")
/* Translators: exercises.json: leg-swing.mistakes[0] */
N_ ("Arching the back to swing higher")
/* Translators: exercises.json: leg-swing.mistakes[1] */
N_ ("Kicking into pain")
/* Translators: exercises.json: leg-swing.stop */
N_ ("Hamstring strain; back pain on the back-swing.")
/* Translators: exercises.json: leg-swing.frames[1].note */
N_ ("forward")
/* Translators: exercises.json: leg-swing.frames[3].note */
N_ ("back")
/* Translators: exercises.json: lunge-reach.name */
N_ ("Walking lunge with overhead reach")
/* Translators: exercises.json: lunge-reach.region */
N_ ("hip flexors, trunk, legs")
/* Translators: exercises.json: lunge-reach.steps[0] */
N_ ("Step forward into a comfortable lunge.")
/* Translators: exercises.json: lunge-reach.steps[1] */
N_ ("Reach both arms overhead and lean slightly away from the back leg.")
/* Translators: exercises.json: lunge-reach.steps[2] */
N_ ("Push through the front heel into the next step.")
/* Translators: exercises.json: lunge-reach.steps[3] */
N_ ("Alternate legs.")
/* Translators: exercises.json: lunge-reach.mistakes[0] */
N_ ("Arching hard when reaching")
/* Translators: exercises.json: lunge-reach.mistakes[1] */
N_ ("Front knee falling inward")
/* Translators: exercises.json: lunge-reach.stop */
N_ ("Knee pain above 5/10: shorten the step.")
/* Translators: exercises.json: lunge-reach.frames[1].note, exercises.json: lunge-reach.frames[5].note */
N_ ("step")
/* Translators: exercises.json: lunge-reach.frames[2].note, exercises.json: lunge-reach.frames[6].note */
N_ ("reach")
/* Translators: exercises.json: lunge-reach.frames[3].note, exercises.json: lunge-reach.frames[7].note */
N_ ("push back")
/* Translators: exercises.json: high-knee-march.name */
N_ ("High-knee march")
/* Translators: exercises.json: high-knee-march.region */
N_ ("hip flexors, posture, rhythm")
/* Translators: exercises.json: high-knee-march.dose.note */
N_ ("about 1 step per second")
/* Translators: exercises.json: high-knee-march.steps[0] */
N_ ("Stand tall, eyes level.")
/* Translators: exercises.json: high-knee-march.steps[1] */
N_ ("Lift one knee to hip height while the opposite arm swings forward.")
/* Translators: exercises.json: high-knee-march.steps[2] */
N_ ("Land softly under the hip.")
/* Translators: exercises.json: high-knee-march.steps[3] */
N_ ("Alternate in a steady rhythm.")
/* Translators: exercises.json: high-knee-march.mistakes[0] */
N_ ("Leaning back as the knee lifts")
/* Translators: exercises.json: high-knee-march.mistakes[1] */
N_ ("Stamping")
/* Translators: exercises.json: hamstring-strap.name */
N_ ("Supine hamstring stretch with strap")
/* Translators: exercises.json: hamstring-strap.group, exercises.json: standing-hamstring.group, exercises.json: half-kneeling-hip-flexor.group and 3 more */
N_ ("Stretching")
/* Translators: exercises.json: hamstring-strap.region, exercises.json: standing-hamstring.region */
N_ ("hamstrings")
/* Translators: exercises.json: hamstring-strap.dose.note */
N_ ("2-4 holds of 10-30 s, about 60 s per side in total.")
/* Translators: exercises.json: hamstring-strap.steps[0] */
N_ ("Lie on your back, strap or towel around one foot, other leg long or bent.")
/* Translators: exercises.json: hamstring-strap.steps[1] */
N_ ("Raise the leg with a nearly straight knee until the back of the thigh pulls mildly.")
/* Translators: exercises.json: hamstring-strap.steps[2] */
N_ ("Keep the tailbone down; breathe.")
/* Translators: exercises.json: hamstring-strap.steps[3] */
N_ ("Lower slowly and change sides.")
/* Translators: exercises.json: hamstring-strap.mistakes[0] */
N_ ("Lifting the pelvis")
/* Translators: exercises.json: hamstring-strap.mistakes[1] */
N_ ("Chasing a nerve-like tingle")
/* Translators: exercises.json: hamstring-strap.stop */
N_ ("Tingling or shooting pain: bend the knee or stop; recent hamstring tear.")
/* Translators: exercises.json: hamstring-strap.frames[1].note */
N_ ("raise the leg")
/* Translators: exercises.json: standing-hamstring.name */
N_ ("Standing hamstring stretch, heel on chair")
/* Translators: exercises.json: standing-hamstring.steps[0] */
N_ ("Place one heel on a low chair, knee soft, toes up.")
/* Translators: exercises.json: standing-hamstring.steps[1] */
N_ ("Stand tall, then tip forward from the hip with a long back.")
/* Translators: exercises.json: standing-hamstring.steps[2] */
N_ ("Hold where you feel the back of the thigh.")
/* Translators: exercises.json: standing-hamstring.steps[3] */
N_ ("Come up and change sides.")
/* Translators: exercises.json: standing-hamstring.mistakes[1] */
N_ ("Locking the knee")
/* Translators: exercises.json: standing-hamstring.stop */
N_ ("Tingling down the leg; poor balance.")
/* Translators: exercises.json: standing-hamstring.frames[1].note */
N_ ("tip forward")
/* Translators: exercises.json: half-kneeling-hip-flexor.name */
N_ ("Half-kneeling hip flexor stretch")
/* Translators: exercises.json: half-kneeling-hip-flexor.region */
N_ ("hip flexors")
/* Translators: exercises.json: half-kneeling-hip-flexor.steps[0] */
N_ ("Kneel on one knee, other foot in front, both knees about square.")
/* Translators: exercises.json: half-kneeling-hip-flexor.steps[1] */
N_ ("Tuck the tail under as if pulling up a zip.")
/* Translators: exercises.json: half-kneeling-hip-flexor.steps[2] */
N_ ("Glide the hips forward a little until the front of the hip stretches.")
/* Translators: exercises.json: half-kneeling-hip-flexor.steps[3] */
N_ ("Hold, breathe, change sides.")
/* Translators: exercises.json: half-kneeling-hip-flexor.mistakes[0] */
N_ ("Arching the back and missing the stretch")
/* Translators: exercises.json: half-kneeling-hip-flexor.mistakes[1] */
N_ ("Leaning the trunk forward")
/* Translators: exercises.json: half-kneeling-hip-flexor.stop */
N_ ("Kneeling pain: pad the knee or do it standing.")
/* Translators: exercises.json: half-kneeling-hip-flexor.frames[1].note */
N_ ("hips forward")
/* Translators: exercises.json: half-kneeling-hip-flexor.frames[2].note */
N_ ("tail tucked")
/* Translators: exercises.json: supine-figure-four.name */
N_ ("Supine figure four")
/* Translators: exercises.json: supine-figure-four.region, exercises.json: seated-figure-four.region */
N_ ("gluteals, piriformis")
/* Translators: exercises.json: supine-figure-four.steps[0] */
N_ ("Lie on your back, cross one ankle over the other thigh.")
/* Translators: exercises.json: supine-figure-four.steps[1] */
N_ ("Hold behind the supporting thigh and draw it in.")
/* Translators: exercises.json: supine-figure-four.steps[2] */
N_ ("Feel the stretch in the buttock of the crossed leg.")
/* Translators: exercises.json: supine-figure-four.steps[3] */
N_ ("Breathe; change sides.")
/* Translators: exercises.json: supine-figure-four.mistakes[0] */
N_ ("Pulling through a sore knee")
/* Translators: exercises.json: supine-figure-four.mistakes[1] */
N_ ("Rolling the pelvis off the floor")
/* Translators: exercises.json: supine-figure-four.stop */
N_ ("Groin or knee pain; hip replacement.")
/* Translators: exercises.json: supine-figure-four.frames[1].note */
N_ ("draw the thigh in")
/* Translators: exercises.json: seated-figure-four.name */
N_ ("Seated figure four")
/* Translators: exercises.json: seated-figure-four.steps[0] */
N_ ("Sit tall, rest one ankle on the opposite knee.")
/* Translators: exercises.json: seated-figure-four.steps[1] */
N_ ("Keep the foot gently flexed.")
/* Translators: exercises.json: seated-figure-four.steps[2] */
N_ ("Tip forward from the hips until the buttock stretches.")
/* Translators: exercises.json: seated-figure-four.steps[3] */
N_ ("Hold and change sides.")
/* Translators: exercises.json: seated-figure-four.mistakes[1] */
N_ ("Pressing the knee down with force")
/* Translators: exercises.json: seated-figure-four.stop */
N_ ("Groin or knee pain.")
/* Translators: exercises.json: seated-figure-four.frames[1].note */
N_ ("tip forward from the hips")
/* Translators: exercises.json: calf-wall.name */
N_ ("Wall calf stretch")
/* Translators: exercises.json: calf-wall.region */
N_ ("calf")
/* Translators: exercises.json: calf-wall.steps[0] */
N_ ("Hands on a wall, one foot well behind the other, toes forward.")
/* Translators: exercises.json: calf-wall.steps[1] */
N_ ("Press the back heel down with the knee straight.")
/* Translators: exercises.json: calf-wall.steps[2] */
N_ ("Lean the whole body towards the wall.")
/* Translators: exercises.json: calf-wall.steps[3] */
N_ ("Hold; change sides.")
/* Translators: exercises.json: calf-wall.mistakes[0] */
N_ ("Back foot turned out")
/* Translators: exercises.json: calf-wall.mistakes[1] */
N_ ("Arching the back")
/* Translators: exercises.json: calf-wall.stop */
N_ ("Achilles pain above 5/10.")
/* Translators: exercises.json: diaphragmatic-breathing.name */
N_ ("Diaphragmatic breathing")
/* Translators: exercises.json: diaphragmatic-breathing.group, exercises.json: paced-breathing.group, exercises.json: legs-on-chair-rest.group and 2 more */
N_ ("Relaxation and breathing")
/* Translators: exercises.json: diaphragmatic-breathing.region */
N_ ("breathing muscles, relaxation")
/* Translators: exercises.json: diaphragmatic-breathing.dose.note */
N_ ("in 4 s, out 6 s")
/* Translators: exercises.json: diaphragmatic-breathing.steps[0] */
N_ ("Lie on your back, knees bent, one hand on the chest and one on the belly.")
/* Translators: exercises.json: diaphragmatic-breathing.steps[1] */
N_ ("Breathe in through the nose for about four seconds; let the lower hand rise.")
/* Translators: exercises.json: diaphragmatic-breathing.steps[2] */
N_ ("Breathe out for about six seconds; let everything soften.")
/* Translators: exercises.json: diaphragmatic-breathing.steps[3] */
N_ ("Keep the upper hand quiet; never force the breath.")
/* Translators: exercises.json: diaphragmatic-breathing.mistakes[0] */
N_ ("Big shoulder breaths")
/* Translators: exercises.json: diaphragmatic-breathing.mistakes[1] */
N_ ("Breathing so deep that you get light-headed")
/* Translators: exercises.json: diaphragmatic-breathing.stop */
N_ ("Light-headedness: return to normal breathing. Heart or lung disease: stay gentle.")
/* Translators: exercises.json: diaphragmatic-breathing.frames[1].note, exercises.json: paced-breathing.frames[1].note */
N_ ("in 4 s")
/* Translators: exercises.json: diaphragmatic-breathing.frames[2].note, exercises.json: paced-breathing.frames[2].note */
N_ ("out 6 s")
/* Translators: exercises.json: paced-breathing.name */
N_ ("Paced breathing, six breaths a minute")
/* Translators: exercises.json: paced-breathing.region */
N_ ("relaxation")
/* Translators: exercises.json: paced-breathing.dose.note */
N_ ("in 4 s, out 6 s; sessions of at least 5 minutes")
/* Translators: exercises.json: paced-breathing.steps[0] */
N_ ("Sit comfortably, feet flat, hands on the thighs.")
/* Translators: exercises.json: paced-breathing.steps[1] */
N_ ("Follow the growing circle: in for four, out for six.")
/* Translators: exercises.json: paced-breathing.steps[2] */
N_ ("When the mind wanders, come back to the next breath.")
/* Translators: exercises.json: paced-breathing.steps[3] */
N_ ("Finish with one normal breath and notice the back.")
/* Translators: exercises.json: paced-breathing.mistakes[0] */
N_ ("Forcing air at the end of the breath")
/* Translators: exercises.json: paced-breathing.mistakes[1] */
N_ ("Slumping")
/* Translators: exercises.json: paced-breathing.stop */
N_ ("Light-headedness: return to normal breathing.")
/* Translators: exercises.json: legs-on-chair-rest.name */
N_ ("90/90 rest, legs on chair")
/* Translators: exercises.json: legs-on-chair-rest.region */
N_ ("low back unloading")
/* Translators: exercises.json: legs-on-chair-rest.steps[0] */
N_ ("Lie on your back with calves resting on a chair seat, hips and knees square.")
/* Translators: exercises.json: legs-on-chair-rest.steps[1] */
N_ ("Let the low back spread into the floor.")
/* Translators: exercises.json: legs-on-chair-rest.steps[2] */
N_ ("Breathe slowly, arms relaxed.")
/* Translators: exercises.json: legs-on-chair-rest.steps[3] */
N_ ("Roll to your side to get up.")
/* Translators: exercises.json: legs-on-chair-rest.mistakes[0] */
N_ ("Chair too high so the pelvis lifts")
/* Translators: exercises.json: legs-on-chair-rest.mistakes[1] */
N_ ("Scrolling on a phone")
/* Translators: exercises.json: legs-on-chair-rest.stop */
N_ ("Late pregnancy or reflux: lie on the side instead.")
/* Translators: exercises.json: legs-on-chair-rest.frames[1].note */
N_ ("breathe in")
/* Translators: exercises.json: legs-on-chair-rest.frames[2].note */
N_ ("breathe out")
/* Translators: exercises.json: progressive-muscle-relaxation.name */
N_ ("Progressive muscle relaxation")
/* Translators: exercises.json: progressive-muscle-relaxation.region */
N_ ("whole body")
/* Translators: exercises.json: progressive-muscle-relaxation.dose.note */
N_ ("tense 5 s, let go 15 s, 12 muscle groups")
/* Translators: exercises.json: progressive-muscle-relaxation.steps[0] */
N_ ("Lie or sit comfortably and take two slow breaths.")
/* Translators: exercises.json: progressive-muscle-relaxation.steps[1] */
N_ ("Tense one muscle group at about half effort for five seconds.")
/* Translators: exercises.json: progressive-muscle-relaxation.steps[2] */
N_ ("Let go at once and notice the difference for fifteen seconds.")
/* Translators: exercises.json: progressive-muscle-relaxation.steps[3] */
N_ ("Travel from feet to face; skip any sore area.")
/* Translators: exercises.json: progressive-muscle-relaxation.mistakes[0] */
N_ ("Tensing at full force")
/* Translators: exercises.json: progressive-muscle-relaxation.mistakes[1] */
N_ ("Holding the breath while tensing")
/* Translators: exercises.json: progressive-muscle-relaxation.stop */
N_ ("Cramps: use imagination instead of tension in that area.")
/* Translators: exercises.json: progressive-muscle-relaxation.frames[1].note */
N_ ("tense 5 s")
/* Translators: exercises.json: progressive-muscle-relaxation.frames[2].note */
N_ ("let go 15 s")
/* Translators: exercises.json: body-scan.name */
N_ ("Body scan (mindfulness)")
/* Translators: exercises.json: body-scan.region */
N_ ("attention, relaxation")
/* Translators: exercises.json: body-scan.steps[0] */
N_ ("Lie still, eyes closed or resting.")
/* Translators: exercises.json: body-scan.steps[1] */
N_ ("Bring attention to the toes and travel slowly upward.")
/* Translators: exercises.json: body-scan.steps[2] */
N_ ("Meet soreness with curiosity: size, edges, change.")
/* Translators: exercises.json: body-scan.steps[3] */
N_ ("When distracted, return to the last body part.")
/* Translators: exercises.json: body-scan.mistakes[0] */
N_ ("Trying to make sensations disappear")
/* Translators: exercises.json: body-scan.mistakes[1] */
N_ ("Judging yourself for wandering")
/* Translators: exercises.json: body-scan.stop */
N_ ("Distress or panic: open the eyes, sit up, stop.")
/* Translators: exercises.json: body-scan.frames[0].note */
N_ ("notice the feet")
/* Translators: exercises.json: body-scan.frames[1].note */
N_ ("notice the hips")
/* Translators: exercises.json: body-scan.frames[2].note */
N_ ("notice the back")
/* Translators: exercises.json: body-scan.frames[3].note */
N_ ("notice the face")
/* Translators: exercises.json: ankle-lean-drill.name */
N_ ("Lean-from-the-ankles drill")
/* Translators: exercises.json: ankle-lean-drill.group, exercises.json: cadence-march.group, exercises.json: tall-posture-reset.group and 1 more */
N_ ("Running form")
/* Translators: exercises.json: ankle-lean-drill.region */
N_ ("running posture")
/* Translators: exercises.json: ankle-lean-drill.steps[0] */
N_ ("Stand an arm-and-a-half from a wall, tall, hands ready.")
/* Translators: exercises.json: ankle-lean-drill.steps[1] */
N_ ("Keep ankles, hips and shoulders in one line and let the whole body lean forward.")
/* Translators: exercises.json: ankle-lean-drill.steps[2] */
N_ ("Hold two seconds against the wall; notice no fold at the waist.")
/* Translators: exercises.json: ankle-lean-drill.steps[3] */
N_ ("Push back to tall standing.")
/* Translators: exercises.json: ankle-lean-drill.mistakes[0] */
N_ ("Bending at the waist")
/* Translators: exercises.json: ankle-lean-drill.mistakes[1] */
N_ ("Sticking the chest out and arching")
/* Translators: exercises.json: ankle-lean-drill.stop */
N_ ("Dizziness.")
/* Translators: exercises.json: ankle-lean-drill.frames[1].note */
N_ ("lean 8 degrees as one piece")
/* Translators: exercises.json: cadence-march.name */
N_ ("Quick-step metronome run on the spot")
/* Translators: exercises.json: cadence-march.region */
N_ ("cadence, short ground contact")
/* Translators: exercises.json: cadence-march.dose.note */
/* xgettext:no-c-format */
N_ ("metronome at usual cadence +5 %")
/* Translators: exercises.json: cadence-march.steps[0] */
N_ ("Set the metronome to your usual steps per minute plus five percent.")
/* Translators: exercises.json: cadence-march.steps[1] */
N_ ("Run lightly on the spot, one step per click.")
/* Translators: exercises.json: cadence-march.steps[2] */
N_ ("Land under the hips, quiet feet, relaxed shoulders.")
/* Translators: exercises.json: cadence-march.steps[3] */
N_ ("Carry the same rhythm into the first minutes of an easy run.")
/* Translators: exercises.json: cadence-march.mistakes[0] */
N_ ("Jumping more than ten percent at once")
/* Translators: exercises.json: cadence-march.mistakes[1] */
N_ ("Running faster instead of lighter")
/* Translators: exercises.json: cadence-march.stop */
N_ ("Calf or Achilles pain above 5/10: go back to your usual rhythm.")
/* Translators: exercises.json: cadence-march.frames[1].note, exercises.json: cadence-march.frames[3].note */
N_ ("flight")
/* Translators: exercises.json: tall-posture-reset.name */
N_ ("Tall posture reset")
/* Translators: exercises.json: tall-posture-reset.region */
N_ ("posture, breathing")
/* Translators: exercises.json: tall-posture-reset.steps[0] */
N_ ("Stand and slump on purpose: soft chest, forward head.")
/* Translators: exercises.json: tall-posture-reset.steps[1] */
N_ ("Breathe in and grow as if a thread lifts the crown.")
/* Translators: exercises.json: tall-posture-reset.steps[2] */
N_ ("Let the shoulders drop, ribs stacked over the pelvis.")
/* Translators: exercises.json: tall-posture-reset.steps[3] */
N_ ("Use the same cue every kilometre of a long run.")
/* Translators: exercises.json: tall-posture-reset.mistakes[0] */
N_ ("Military stiffness")
/* Translators: exercises.json: tall-posture-reset.mistakes[1] */
N_ ("Throwing the chest up and arching the back")
/* Translators: exercises.json: tall-posture-reset.frames[1].note */
N_ ("grow tall")
/* Translators: exercises.json: test-plank.name */
N_ ("Forearm plank endurance")
/* Translators: exercises.json: test-plank.measures */
N_ ("front trunk endurance")
/* Translators: exercises.json: test-plank.bands */
N_ ("<30 low | 30-59 fair | 60-119 good | >=120 high")
/* Translators: exercises.json: test-plank.error */
/* xgettext:no-c-format */
N_ ("A single retest differs by chance; treat a change under 20 s (or 25 %) as noise.")
/* Translators: exercises.json: test-plank.unit, exercises.json: test-side-bridge.unit, exercises.json: test-supine-bridge.unit and 2 more */
N_ ("s")
/* Translators: exercises.json: test-plank.steps[0] */
N_ ("Take up the plank; start the clock when hips, shoulders and ankles line up.")
/* Translators: exercises.json: test-plank.steps[1] */
N_ ("Hold and breathe; one warning for sagging is allowed.")
/* Translators: exercises.json: test-plank.steps[2] */
N_ ("Stop at the second fault, at pain above 5/10, or at 300 s.")
/* Translators: exercises.json: test-plank.stop */
N_ ("Soreness above 3/10 before starting.")
/* Translators: exercises.json: test-side-bridge.name */
N_ ("Side-bridge endurance, each side")
/* Translators: exercises.json: test-side-bridge.measures */
N_ ("lateral trunk endurance")
/* Translators: exercises.json: test-side-bridge.bands */
/* xgettext:no-c-format */
N_ ("<45 low | 45-74 fair | >=75 good; side difference above 15 % = note")
/* Translators: exercises.json: test-side-bridge.error */
N_ ("A retest after a week differed by up to 30 s: treat less as noise.")
/* Translators: exercises.json: test-side-bridge.steps[0] */
N_ ("Full side bridge, top foot in front.")
/* Translators: exercises.json: test-side-bridge.steps[1] */
N_ ("Hold until the hips drop a hand-width.")
/* Translators: exercises.json: test-side-bridge.steps[2] */
N_ ("Rest two minutes, then the other side.")
/* Translators: exercises.json: test-side-bridge.stop */
N_ ("Shoulder pain; soreness above 3/10.")
/* Translators: exercises.json: test-supine-bridge.name */
N_ ("Supine bridge endurance")
/* Translators: exercises.json: test-supine-bridge.measures */
N_ ("back of trunk and gluteal endurance")
/* Translators: exercises.json: test-supine-bridge.bands */
N_ ("<75 low | 75-149 fair | >=150 good")
/* Translators: exercises.json: test-supine-bridge.error */
N_ ("Treat a change under 30 s as noise.")
/* Translators: exercises.json: test-supine-bridge.steps[0] */
N_ ("Bridge up until shoulders, hips and knees line up, arms crossed on the chest.")
/* Translators: exercises.json: test-supine-bridge.steps[1] */
N_ ("Hold; stop when the hips sink.")
/* Translators: exercises.json: test-supine-bridge.stop */
N_ ("Hamstring cramp.")
/* Translators: exercises.json: test-trunk-lift.name */
N_ ("Floor trunk-lift endurance")
/* Translators: exercises.json: test-trunk-lift.measures */
N_ ("back extensor endurance (not the Sorensen table test)")
/* Translators: exercises.json: test-trunk-lift.bands */
N_ ("no published norms for this floor version: compare with yourself only")
/* Translators: exercises.json: test-trunk-lift.error */
/* xgettext:no-c-format */
N_ ("Treat a change under 20 % as noise.")
/* Translators: exercises.json: test-trunk-lift.steps[0] */
N_ ("Lift the breastbone a few centimetres, arms by the side.")
/* Translators: exercises.json: test-trunk-lift.steps[1] */
N_ ("Hold until the chest touches down.")
/* Translators: exercises.json: test-trunk-lift.stop */
N_ ("Pain on arching, stenosis, spondylolysis.")
/* Translators: exercises.json: test-active-knee-extension.name */
N_ ("Active knee extension (90/90), each side")
/* Translators: exercises.json: test-active-knee-extension.measures */
N_ ("hamstring length")
/* Translators: exercises.json: test-active-knee-extension.bands */
N_ ("<24 usual | 24-33 usual for men, short for women | >=34 short")
/* Translators: exercises.json: test-active-knee-extension.error */
N_ ("Smallest detectable change 8 degrees: treat less as noise.")
/* Translators: exercises.json: test-active-knee-extension.unit */
N_ ("degrees short of straight")
/* Translators: exercises.json: test-active-knee-extension.steps[0] */
N_ ("Lie on your back, thigh held straight up with both hands.")
/* Translators: exercises.json: test-active-knee-extension.steps[1] */
N_ ("Straighten the knee until a firm stretch; keep the thigh vertical.")
/* Translators: exercises.json: test-active-knee-extension.steps[2] */
N_ ("Read the angle the shin lacks from vertical (phone level or the picture scale).")
/* Translators: exercises.json: test-active-knee-extension.stop */
N_ ("Tingling or shooting pain.")
/* Translators: exercises.json: test-active-knee-extension.frames[1].note */
N_ ("read the angle missing to vertical")
/* Translators: exercises.json: test-hip-extension.name */
N_ ("Edge-of-bed hip flexor test (modified Thomas), each side")
/* Translators: exercises.json: test-hip-extension.measures */
N_ ("hip flexor length")
/* Translators: exercises.json: test-hip-extension.bands */
N_ ("level with the bed or lower | above the bed: tight")
/* Translators: exercises.json: test-hip-extension.error */
N_ ("Easily spoiled by an arched back; photo from the side helps.")
/* Translators: exercises.json: test-hip-extension.unit */
N_ ("yes/no")
/* Translators: exercises.json: test-hip-extension.steps[0] */
N_ ("Sit on the very edge of a firm bed and roll back holding both knees.")
/* Translators: exercises.json: test-hip-extension.steps[1] */
N_ ("Keep one knee hugged so the low back stays flat; let the other leg hang.")
/* Translators: exercises.json: test-hip-extension.steps[2] */
N_ ("Is the hanging thigh level with the bed or lower? Can the shin hang near vertical?")
/* Translators: exercises.json: test-hip-extension.stop */
N_ ("Hip replacement, dizziness.")
/* Translators: exercises.json: test-hip-extension.frames[1].note */
N_ ("compare thigh with bed line")
/* Translators: exercises.json: test-fingertip-floor.name */
N_ ("Fingertip-to-floor distance")
/* Translators: exercises.json: test-fingertip-floor.measures */
N_ ("whole forward bend: hips, hamstrings, back")
/* Translators: exercises.json: test-fingertip-floor.bands */
N_ ("no cut-off: personal baseline; only a change of 10 cm or more counts as real")
/* Translators: exercises.json: test-fingertip-floor.error */
N_ ("Smallest detectable change about 10 cm; mainly a hip and hamstring measure, not a spine measure.")
/* Translators: exercises.json: test-fingertip-floor.unit, exercises.json: test-side-bend.unit */
N_ ("cm")
/* Translators: exercises.json: test-fingertip-floor.steps[0] */
N_ ("Stand barefoot, feet together, knees straight.")
/* Translators: exercises.json: test-fingertip-floor.steps[1] */
N_ ("Bend forward slowly without force; measure middle finger to floor (below the floor line = negative).")
/* Translators: exercises.json: test-fingertip-floor.stop */
N_ ("Leg pain that shoots on bending.")
/* Translators: exercises.json: test-fingertip-floor.frames[1].note */
N_ ("measure finger to floor")
/* Translators: exercises.json: test-side-bend.name */
N_ ("Side-bend reach, each side")
/* Translators: exercises.json: test-side-bend.measures */
N_ ("lateral trunk flexibility")
/* Translators: exercises.json: test-side-bend.bands */
N_ ("no cut-off verified: compare sides and time")
/* Translators: exercises.json: test-side-bend.error */
N_ ("About 3 cm reading error.")
/* Translators: exercises.json: test-side-bend.steps[0] */
N_ ("Back to a wall, mark where the middle finger touches the thigh.")
/* Translators: exercises.json: test-side-bend.steps[1] */
N_ ("Slide down sideways without leaning forward; mark again.")
/* Translators: exercises.json: test-side-bend.stop */
N_ ("Sharp one-sided pain.")
/* Translators: exercises.json: test-side-bend.frames[0].note */
N_ ("mark the middle finger")
/* Translators: exercises.json: test-side-bend.frames[1].note */
N_ ("slide down sideways")
/* Translators: routines.json: cooldown-5.name */
N_ ("Post-run cool-down 5")
/* Translators: routines.json: cooldown-5.goal */
N_ ("Settle the back after a run, restore easy movement")
/* Translators: routines.json: cooldown-5.when */
N_ ("within 30 minutes after any run")
/* Translators: routines.json: cooldown-5.not_when */
N_ ("any sign of the safety questions; soreness above 5/10; light-headed after the run (walk first)")
/* Translators: routines.json: cooldown-5.frequency */
N_ ("after each run")
/* Translators: routines.json: cooldown-5.note */
N_ ("For comfort and habit; tomorrow’s soreness will hardly differ.")
/* Translators: routines.json: relief-10.name */
N_ ("Low-back relief 10")
/* Translators: routines.json: relief-10.goal */
N_ ("Calm a sore back with unloading, breathing and small movements")
/* Translators: routines.json: relief-10.when */
N_ ("soreness 2-5/10, evening or the day after a run")
/* Translators: routines.json: relief-10.not_when */
N_ ("any sign of the safety questions; soreness above 5/10; leg symptoms that spread with the exercises")
/* Translators: routines.json: relief-10.frequency */
N_ ("up to twice a day")
/* Translators: routines.json: relief-10.note */
N_ ("If bending or arching feels worse than the other, skip that half.")
/* Translators: routines.json: big-three.name */
N_ ("McGill big three 12")
/* Translators: routines.json: big-three.goal */
N_ ("Trunk endurance with little spine movement")
/* Translators: routines.json: big-three.when */
N_ ("non-running time of day, 3-5 days a week")
/* Translators: routines.json: big-three.not_when */
N_ ("any sign of the safety questions; soreness above 5/10; first hour after waking if stiff mornings are typical")
/* Translators: routines.json: big-three.frequency */
N_ ("3-5 per week")
/* Translators: routines.json: big-three.steps[1].note */
N_ ("4 holds of 10 s; from the knees if needed")
/* Translators: routines.json: big-three.steps[2].note */
N_ ("5 each diagonal, hold 8 s")
/* Translators: routines.json: core-15.name */
N_ ("Runner's core and hips 15")
/* Translators: routines.json: core-15.goal */
N_ ("Trunk and hip capacity for runners")
/* Translators: routines.json: core-15.when */
N_ ("easy day or before an easy run, 2-3 days a week")
/* Translators: routines.json: core-15.not_when */
N_ ("any sign of the safety questions; soreness above 5/10; the evening before a race")
/* Translators: routines.json: core-15.frequency */
N_ ("2-3 per week")
/* Translators: routines.json: mobility-12.name */
N_ ("Hip flexor and hamstring mobility 12")
/* Translators: routines.json: mobility-12.goal */
N_ ("Flexibility of hips, hamstrings and side trunk")
/* Translators: routines.json: mobility-12.when */
N_ ("after a run or on a rest day, warm")
/* Translators: routines.json: mobility-12.not_when */
N_ ("any sign of the safety questions; soreness above 5/10; right before hard running (long static holds); tingling with a stretch")
/* Translators: routines.json: mobility-12.frequency */
N_ ("3-7 per week")
/* Translators: routines.json: warmup-6.name */
N_ ("Dynamic pre-run warm-up 6")
/* Translators: routines.json: warmup-6.goal */
N_ ("Raise temperature, rehearse posture and rhythm")
/* Translators: routines.json: warmup-6.when */
N_ ("just before a run")
/* Translators: routines.json: warmup-6.not_when */
N_ ("any sign of the safety questions; soreness above 5/10; soreness before the run above 3/10 (walk and do Low-back relief 10 instead)")
/* Translators: routines.json: warmup-6.frequency */
N_ ("before each run")
/* Translators: routines.json: desk-4.name */
N_ ("Desk reset 4")
/* Translators: routines.json: desk-4.goal */
N_ ("Break up sitting before and between runs")
/* Translators: routines.json: desk-4.when */
N_ ("every 60-90 minutes of sitting")
/* Translators: routines.json: desk-4.not_when, routines.json: level-1.not_when */
N_ ("any sign of the safety questions; soreness above 5/10")
/* Translators: routines.json: desk-4.frequency */
N_ ("1-5 per day")
/* Translators: routines.json: breathe-5.name */
N_ ("Breathing and relaxation 5")
/* Translators: routines.json: breathe-5.goal */
N_ ("Lower arousal before or after a stressful day or run")
/* Translators: routines.json: breathe-5.when */
N_ ("high-stress day, before sleep, before a race")
/* Translators: routines.json: breathe-5.not_when */
N_ ("light-headedness; any emergency sign")
/* Translators: routines.json: breathe-5.frequency */
N_ ("daily, most useful when repeated")
/* Translators: routines.json: breathe-5.note */
N_ ("Sessions of five minutes or more worked better than shorter ones.")
/* Translators: routines.json: wind-down-10.name */
N_ ("Evening wind-down 10")
/* Translators: routines.json: wind-down-10.goal */
N_ ("Relax body and attention before sleep")
/* Translators: routines.json: wind-down-10.when */
N_ ("within the hour before bed")
/* Translators: routines.json: wind-down-10.not_when */
N_ ("any sign of the safety questions; distress with body focus")
/* Translators: routines.json: wind-down-10.frequency */
N_ ("on stressful or sore days")
/* Translators: routines.json: self-test-core.name */
N_ ("Self-test: core endurance")
/* Translators: routines.json: self-test-core.goal */
N_ ("Baseline and progress of trunk endurance")
/* Translators: routines.json: self-test-core.when */
N_ ("rested, soreness 0-3/10, every 4 weeks")
/* Translators: routines.json: self-test-core.not_when */
N_ ("any sign of the safety questions; soreness above 3/10; within 24 h of a hard session")
/* Translators: routines.json: self-test-core.frequency, routines.json: self-test-flex.frequency */
N_ ("every 4 weeks")
/* Translators: routines.json: self-test-core.note */
N_ ("The times are the most that is planned; stop when your form goes.")
/* Translators: routines.json: self-test-core.steps[0].note */
N_ ("as long as your form holds; at most 120 s")
/* Translators: routines.json: self-test-core.steps[1].note */
N_ ("as long as your form holds; at most 75 s per side")
/* Translators: routines.json: self-test-core.steps[2].note */
N_ ("as long as your form holds; at most 150 s")
/* Translators: routines.json: self-test-core.steps[3].note */
N_ ("chest off the floor, at most 120 s; not if arching hurts")
/* Translators: routines.json: self-test-flex.name */
N_ ("Self-test: flexibility")
/* Translators: routines.json: self-test-flex.goal */
N_ ("Baseline and progress of hip, hamstring and trunk range")
/* Translators: routines.json: self-test-flex.when */
N_ ("warm, after 5 minutes of walking, every 4 weeks")
/* Translators: routines.json: self-test-flex.not_when */
N_ ("any sign of the safety questions; soreness above 5/10; tingling with a stretch")
/* Translators: routines.json: level-1.name */
N_ ("Progression level 1: foundation 9")
/* Translators: routines.json: level-1.goal */
N_ ("Learn control with low load")
/* Translators: routines.json: level-1.when */
N_ ("start here if no strength work in the last 3 months or soreness 3-5/10")
/* Translators: routines.json: level-1.frequency */
N_ ("3 per week, 2-3 weeks")
/* Translators: routines.json: level-2.name */
N_ ("Progression level 2: build 12")
/* Translators: routines.json: level-2.goal */
N_ ("Longer levers and single-leg work")
/* Translators: routines.json: level-2.when */
N_ ("when level 1 has become easy")
/* Translators: routines.json: level-2.not_when */
N_ ("any sign of the safety questions; soreness above 5/10; level 1 not finished")
/* Translators: routines.json: level-2.frequency */
N_ ("3 per week, 3-6 weeks")
/* Translators: routines.json: level-3.name */
N_ ("Progression level 3: perform 18")
/* Translators: routines.json: level-3.goal */
N_ ("Runner-specific strength and rotation control")
/* Translators: routines.json: level-3.when */
N_ ("when level 2 has become easy")
/* Translators: routines.json: level-3.not_when */
N_ ("any sign of the safety questions; soreness above 5/10; level 2 not finished; 48 h before a race")
/* Translators: routines.json: level-3.frequency */
N_ ("2-3 per week, ongoing")
/* Translators: questionnaire.json: load.name */
N_ ("Training load and distance")
/* Translators: questionnaire.json: load.evidence[0] */
/* xgettext:no-c-format */
N_ ("This is the best studied part of running load. In 5205 runners followed for 18 months, a single run that was more than 10 % longer than the longest run of the 30 days before was followed by about half again as many injuries; one of more than double, by more than twice as many.")
/* Translators: questionnaire.json: load.evidence[1] */
N_ ("How much a week grew over the week before made no difference in that study, and a high ratio of this week to the last four went with fewer injuries, not more. A second cohort of 435 runners found the same. That is why Backstride looks at single runs and never warns about weekly ratios.")
/* Translators: questionnaire.json: load.evidence[2] */
/* xgettext:no-c-format */
N_ ("The study counted running injuries in general. For backs alone there is less: in one survey of 800 runners, 6 % reported back pain after a full marathon and 3 % after a half, and fatigue went along with it.")
/* Translators: questionnaire.json: load.advice[0] */
/* xgettext:no-c-format */
N_ ("Let the longest run grow in steps of about 10 % of the longest of the last 30 days.")
/* Translators: questionnaire.json: load.advice[1] */
N_ ("After two weeks without running, start again at about half your usual distance.")
/* Translators: questionnaire.json: load.advice[2] */
N_ ("Change one thing at a time: length, pace, hills, ground or shoes.")
/* Translators: questionnaire.json: load.care */
N_ ("With a bony spot that hurts on hopping: no impact at all until it has been looked at.")
/* Translators: questionnaire.json: load.beliefs[0].said */
N_ ("Some soreness after long distances is normal.")
/* Translators: questionnaire.json: load.beliefs[0].studies */
N_ ("For one to three days a mild ache on both sides can be ordinary muscle soreness. Severe, one-sided, lasting or returning pain is not.")
/* Translators: questionnaire.json: core.name */
N_ ("Core, hip and leg capacity")
/* Translators: questionnaire.json: core.evidence[0] */
N_ ("Exercise is the best documented self-help for back pain that lasts: a review of 249 trials supports it, guidelines put it first, and strength and stabilising work did better than stretching.")
/* Translators: questionnaire.json: core.evidence[1] */
N_ ("In the one trial we found in runners with lasting back pain, 84 people trained for eight weeks. Leg strength, back strength and stabilising work all reduced pain in running, and leg strength gave the best running function.")
/* Translators: questionnaire.json: core.evidence[2] */
N_ ("Whether one deep muscle matters is less clear. A computer model raised some loads on the spine when it switched the deep core off, and lowered others; tiring the core of 25 beginners changed little in their stride.")
/* Translators: questionnaire.json: core.advice[0] */
N_ ("Two or three sessions a week of 10 to 20 minutes, legs included.")
/* Translators: questionnaire.json: core.advice[1] */
N_ ("Begin at level 1 and expect weeks, not days: four to eight.")
/* Translators: questionnaire.json: core.advice[2] */
N_ ("Step back a level when soreness is 2 points higher after two sessions in a row.")
/* Translators: questionnaire.json: core.care */
N_ ("No curl-ups with osteoporosis, no trunk lifts with stenosis or spondylolysis; in late pregnancy ask first.")
/* Translators: questionnaire.json: core.beliefs[0].said */
N_ ("A strong core works like a corset.")
/* Translators: questionnaire.json: core.beliefs[0].studies */
N_ ("Half true. Capacity helps, legs included; no single muscle does the work of a corset.")
/* Translators: questionnaire.json: mind.name */
N_ ("Stress, worry and guarding")
/* Translators: questionnaire.json: mind.evidence[0] */
N_ ("Among 1944 hospital workers, high stress doubled the odds of more back pain a year later. People who tend to worry report more pain and are held back by it more.")
/* Translators: questionnaire.json: mind.evidence[1] */
N_ ("Fear of movement and low confidence go along with more pain and with more limits in daily life, though the certainty is low. Regular runners even had better-hydrated discs than people who do not run.")
/* Translators: questionnaire.json: mind.evidence[2] */
/* xgettext:no-c-format */
N_ ("Mindfulness training helped 60 % of people with lasting back pain, usual care 44 %. Slow breathing lowers pain in small trials; for stress it should last five minutes or more and be repeated.")
/* Translators: questionnaire.json: mind.advice[0] */
N_ ("Five minutes of slow breathing a day for two weeks.")
/* Translators: questionnaire.json: mind.advice[1] */
N_ ("A body scan or muscle relaxation on stressful evenings.")
/* Translators: questionnaire.json: mind.advice[2] */
N_ ("When you are afraid of a run: start with one that you are sure of, and grow from there.")
/* Translators: questionnaire.json: mind.care */
N_ ("Stop breathing work when you feel light-headed, and a body scan when it distresses you. Persistent low mood or anxiety deserves professional help.")
/* Translators: questionnaire.json: mind.beliefs[0].said */
N_ ("Anxiety changes how you run, and so hurts the back.")
/* Translators: questionnaire.json: mind.beliefs[0].studies */
N_ ("Stress and worry do go along with back pain. That they do so by changing the stride is plausible and has not been measured here.")
/* Translators: questionnaire.json: recovery.name */
N_ ("Recovery, sleep and sitting")
/* Translators: questionnaire.json: recovery.evidence[0] */
N_ ("Most back soreness fades from two weeks on and settles within six.")
/* Translators: questionnaire.json: recovery.evidence[1] */
N_ ("Poor sleep went along with back pain that did not get better, in studies of mixed quality. A heat wrap gives small relief for a short time, more so together with exercise.")
/* Translators: questionnaire.json: recovery.evidence[2] */
N_ ("After an episode, a walking programme with some education made the time to the next one nearly twice as long: 208 days instead of 112. For breaks from sitting, good trials in runners are missing.")
/* Translators: questionnaire.json: recovery.advice[0] */
N_ ("Keep moving: an easy walk of 10 to 20 minutes instead of lying down.")
/* Translators: questionnaire.json: recovery.advice[1] */
N_ ("Warmth for 15 to 20 minutes.")
/* Translators: questionnaire.json: recovery.advice[2] */
N_ ("Seven hours of sleep or more, and a short break from sitting every hour or so.")
/* Translators: questionnaire.json: recovery.care */
N_ ("No heat on numb skin or while asleep. Staying in bed is not advised.")
/* Translators: questionnaire.json: form.evidence[0] */
/* xgettext:no-c-format */
N_ ("Taking 5 to 10 % more steps a minute at the same speed lowers braking and several loads on the legs. A review of 37 studies confirms that and finds too little on injuries; runners feel it as harder at first.")
/* Translators: questionnaire.json: form.evidence[1] */
N_ ("A slight lean of the whole body loads the hips more and the knees less. Larger leans changed stride and forces in 23 runners; that this reaches the back is the authors' suggestion.")
/* Translators: questionnaire.json: form.evidence[2] */
N_ ("In 800 marathon runners, those who called their own posture bad, who were tired, or who had warmed up poorly reported back pain more often. How the foot landed made no difference. We found no study that measured back pain after a change of form.")
/* Translators: questionnaire.json: form.advice[0] */
N_ ("One cue at a time, for two weeks, in parts of easy runs.")
/* Translators: questionnaire.json: form.advice[1] */
/* xgettext:no-c-format */
N_ ("About 5 % more steps a minute, never more than 10 % above your own rhythm: there is no 180 for everybody.")
/* Translators: questionnaire.json: form.advice[2] */
N_ ("Lean from the ankles, and reset your posture each kilometre when tired.")
/* Translators: questionnaire.json: form.care */
N_ ("Not during an acute flare, not together with new shoes, and not with calf or Achilles pain above 5 of 10.")
/* Translators: questionnaire.json: form.beliefs[0].said */
N_ ("Poor form presses on discs and nerves.")
/* Translators: questionnaire.json: form.beliefs[1].said */
N_ ("Overstriding or leaning too far forward strains the low back.")
/* Translators: questionnaire.json: form.beliefs[0].studies */
N_ ("Doubtful. Load is normal and discs adapt to it; form is one modest thing to try.")
/* Translators: questionnaire.json: form.beliefs[1].studies */
N_ ("Plausible, not shown. Try one cue and let your log judge.")
/* Translators: questionnaire.json: mobility.name */
N_ ("Flexibility and mobility")
/* Translators: questionnaire.json: mobility.evidence[0] */
N_ ("In 12 groups of people followed over time, little side bending, a flat low back and short hamstrings went along with later back pain, the last one only slightly.")
/* Translators: questionnaire.json: mobility.evidence[1] */
N_ ("Stretching reliably improves range. Stretching tight hamstrings changed neither standing posture nor the tilt of the pelvis, and three weeks of hip stretching improved the test on the couch, not the running spine.")
/* Translators: questionnaire.json: mobility.evidence[2] */
N_ ("It does little for next-day muscle soreness (12 trials), and alone it did not beat doing nothing for lasting back pain.")
/* Translators: questionnaire.json: mobility.advice[0] */
N_ ("30 seconds, twice on each side, most days, after running or warm.")
/* Translators: questionnaire.json: mobility.advice[1] */
N_ ("Before running, moving drills instead of long holds.")
/* Translators: questionnaire.json: mobility.advice[2] */
N_ ("Combine it with strength.")
/* Translators: questionnaire.json: mobility.care */
N_ ("Not with tingling or shooting pain, not on a fresh muscle tear; with very mobile joints, strength first.")
/* Translators: questionnaire.json: mobility.beliefs[0].said */
N_ ("Tight hamstrings make the low back arch more.")
/* Translators: questionnaire.json: mobility.beliefs[1].said */
N_ ("Stretching improves running mechanics.")
/* Translators: questionnaire.json: mobility.beliefs[0].studies */
N_ ("The other way round, if at all: they pull the pelvis towards a flatter back, and stretching them did not change posture.")
/* Translators: questionnaire.json: mobility.beliefs[1].studies */
N_ ("Range yes; the way people run did not change in studies.")
/* Translators: questionnaire.json: surface.name */
N_ ("Surface and incline")
/* Translators: questionnaire.json: surface.evidence[0] */
/* xgettext:no-c-format */
N_ ("Runners make their legs softer or stiffer within one step, so that the body bounces the same on soft and on hard ground. Forces in the shoe were alike on asphalt, concrete, grass and track in one study, and about 12 % higher on asphalt than on grass in another. Counts of injuries by surface are missing.")
/* Translators: questionnaire.json: surface.evidence[1] */
/* xgettext:no-c-format */
N_ ("Uneven ground costs 5 % more energy, makes every step different and works the thighs harder.")
/* Translators: questionnaire.json: surface.evidence[2] */
N_ ("Running on a level treadmill is much like running outside (33 studies). Running uphill flattens the low-back curve; a bent posture and harder work of hip and back muscles are the likelier link. We found no study that counts back pain by incline or deck.")
/* Translators: questionnaire.json: surface.advice[0] */
N_ ("Variety instead of fear: one or two easy runs a week on other ground.")
/* Translators: questionnaire.json: surface.advice[1] */
N_ ("Off-road, begin short and even.")
/* Translators: questionnaire.json: surface.advice[2] */
/* xgettext:no-c-format */
N_ ("While sore, 0 to 2 % of incline; then 1 % more a week, without holding the rails.")
/* Translators: questionnaire.json: surface.care */
N_ ("No uneven ground with unstable ankles or in poor light. With leg symptoms that grow when you bend forward, no steep incline.")
/* Translators: questionnaire.json: surface.beliefs[0].said */
N_ ("Concrete and asphalt jolt the spine.")
/* Translators: questionnaire.json: surface.beliefs[1].said */
N_ ("Grass and trails reduce the impact, but tire by being uneven.")
/* Translators: questionnaire.json: surface.beliefs[2].said */
N_ ("A treadmill's incline or hard deck makes backs sore.")
/* Translators: questionnaire.json: surface.beliefs[0].studies */
N_ ("Not shown. The body adapts within a step; vary your ground anyway.")
/* Translators: questionnaire.json: surface.beliefs[1].studies */
N_ ("The second half is supported.")
/* Translators: questionnaire.json: surface.beliefs[2].studies */
N_ ("Possible, and not measured. Your own log can compare.")
/* Translators: questionnaire.json: footwear.name */
N_ ("Footwear")
/* Translators: questionnaire.json: footwear.evidence[0] */
N_ ("Pooled trials find little or no difference in injuries between cushioned and thin shoes, soft and hard soles, or shoes chosen by the shape of the foot. One larger trial did find fewer injuries in softer shoes, in lighter runners only.")
/* Translators: questionnaire.json: footwear.evidence[1] */
N_ ("In 927 beginners in neutral shoes, feet that roll in were not injured more, back complaints included. Insoles neither treat nor keep away low back pain in pooled trials. One voice against: in older women, feet that rolled in while walking went along with back pain.")
/* Translators: questionnaire.json: footwear.evidence[2] */
N_ ("Runners who used several pairs side by side had fewer injuries, backs included. The 500 to 800 km for a pair are custom: cushioning fades slowly, and we found no study that links the age of shoes with backs.")
/* Translators: questionnaire.json: footwear.advice[0] */
N_ ("Comfort first: try several pairs at running pace.")
/* Translators: questionnaire.json: footwear.advice[1] */
N_ ("Two pairs in turn.")
/* Translators: questionnaire.json: footwear.advice[2] */
N_ ("Bring in a new pair over two weeks; have a look at the old one at about 700 km.")
/* Translators: questionnaire.json: footwear.care */
N_ ("No abrupt change to minimal shoes.")
/* Translators: questionnaire.json: footwear.beliefs[0].said */
N_ ("Poor arch support lets the foot roll and puts knees, hips and spine out of line.")
/* Translators: questionnaire.json: footwear.beliefs[1].said */
N_ ("Worn or wrong shoes reach the back.")
/* Translators: questionnaire.json: footwear.beliefs[0].studies */
N_ ("Not supported by the trials and cohorts that looked for it.")
/* Translators: questionnaire.json: footwear.beliefs[1].studies */
N_ ("Mostly custom. Comfort, two pairs in turn, and a reminder without alarm.")
/* Translators: questionnaire.json: cosmic.name */
N_ ("Cosmic alignment")
/* Translators: questionnaire.json: cosmic.evidence[0] */
N_ ("It has been tested, and nothing was found: in 924 spine operations neither the full moon nor the zodiac changed the outcome. One oddity turned up and was called a curiosity.")
/* Translators: questionnaire.json: cosmic.evidence[1] */
N_ ("In 10.7 million people, links between zodiac signs and diseases appeared only while many were tried, and vanished when that was allowed for. Even ordinary weather does not set off back pain to a degree that matters.")
/* Translators: questionnaire.json: cosmic.advice[0] */
N_ ("Enjoy it as play. Change nothing in your training because of the sky.")
/* Translators: questionnaire.json: cosmic.beliefs[0].said */
N_ ("When planets, moon and stars are aligned, so are sneakers and spine.")
/* Translators: questionnaire.json: cosmic.beliefs[0].studies */
N_ ("A nice picture. Your sneakers and your spine remain the better suspects.")
/* Translators: questionnaire.json: rf_emergency.text */
N_ ("Since this back soreness began, have you had any of these?")
/* Translators: questionnaire.json: rf_emergency.help */
N_ ("Rare, but they need help today. Tick all that apply.")
/* Translators: questionnaire.json: rf_emergency.options[0].text, questionnaire.json: ci_flags.options[0].text */
N_ ("numbness or tingling around the genitals, inner thighs or bottom")
/* Translators: questionnaire.json: rf_emergency.options[1].text, questionnaire.json: ci_flags.options[1].text */
N_ ("new trouble passing, holding or feeling urine, or losing bowel control")
/* Translators: questionnaire.json: rf_emergency.options[2].text, questionnaire.json: ci_flags.options[2].text */
N_ ("weakness, numbness or pain in both legs")
/* Translators: questionnaire.json: rf_emergency.options[3].text, questionnaire.json: ci_flags.options[3].text */
N_ ("a leg or foot that is clearly weak or getting weaker")
/* Translators: questionnaire.json: rf_emergency.options[4].text, questionnaire.json: ci_flags.options[4].text */
N_ ("sudden loss of sexual sensation or function")
/* Translators: questionnaire.json: rf_emergency.options[5].text, questionnaire.json: ci_flags.options[5].text */
N_ ("it began with a crash, a fall from height or another hard blow")
/* Translators: questionnaire.json: rf_emergency.options[6].text, questionnaire.json: ci_flags.options[6].text */
N_ ("chest pain, fainting, or a sudden tearing pain in belly or back")
/* Translators: questionnaire.json: rf_emergency.options[7].text, questionnaire.json: ci_flags.options[7].text */
N_ ("high fever and feeling very ill with severe back pain")
/* Translators: questionnaire.json: rf_emergency.options[8].text, questionnaire.json: rf_urgent.options[11].text, questionnaire.json: form_signs.options[5].text and 3 more */
N_ ("none of these")
/* Translators: questionnaire.json: rf_urgent.text */
N_ ("Do any of these apply to you?")
/* Translators: questionnaire.json: rf_urgent.help */
N_ ("These do not prove anything serious, but they deserve a professional look.")
/* Translators: questionnaire.json: rf_urgent.options[0].text, questionnaire.json: ci_flags.options[8].text */
N_ ("fever, chills or night sweats with the back pain")
/* Translators: questionnaire.json: rf_urgent.options[1].text, questionnaire.json: ci_flags.options[9].text */
N_ ("losing weight without trying")
/* Translators: questionnaire.json: rf_urgent.options[2].text, questionnaire.json: ci_flags.options[10].text */
N_ ("cancer now or in the past")
/* Translators: questionnaire.json: rf_urgent.options[3].text, questionnaire.json: ci_flags.options[11].text */
N_ ("long-term steroid tablets, osteoporosis, or pain after a minor fall with fragile bones")
/* Translators: questionnaire.json: rf_urgent.options[4].text, questionnaire.json: ci_flags.options[12].text */
N_ ("weakened immune system, recent serious infection or injected drug use")
/* Translators: questionnaire.json: rf_urgent.options[5].text, questionnaire.json: ci_flags.options[13].text */
N_ ("constant pain that no position eases, or that wakes me every night")
/* Translators: questionnaire.json: rf_urgent.options[6].text, questionnaire.json: ci_flags.options[14].text */
N_ ("pain, pins and needles or numbness below one knee")
/* Translators: questionnaire.json: rf_urgent.options[7].text, questionnaire.json: ci_flags.options[15].text */
N_ ("deep bony pain in the tailbone or buttock that hurts when I hop on that leg")
/* Translators: questionnaire.json: rf_urgent.options[8].text, questionnaire.json: ci_flags.options[16].text */
N_ ("for over 3 months: stiff over 30 minutes each morning, better with movement, began before 45")
/* Translators: questionnaire.json: rf_urgent.options[9].text, questionnaire.json: ci_flags.options[17].text */
N_ ("pregnant or gave birth in the last 3 months")
/* Translators: questionnaire.json: rf_urgent.options[10].text, questionnaire.json: ci_flags.options[18].text */
N_ ("under 18, or my first back pain ever after 55")
/* Translators: questionnaire.json: pain_week.text */
N_ ("How sore was your back after running, at its worst in the last 7 days?")
/* Translators: questionnaire.json: pain_week.help, questionnaire.json: ci_avg.help, questionnaire.json: ci_worst.help */
N_ ("0 = no soreness, 10 = worst imaginable.")
/* Translators: questionnaire.json: pain_week.unit, questionnaire.json: stress.unit, questionnaire.json: fear.unit and 4 more */
N_ ("/10")
/* Translators: questionnaire.json: settle.text */
N_ ("How long does it usually take to settle after a run?")
/* Translators: questionnaire.json: settle.help */
N_ ("Think of a typical sore run.")
/* Translators: questionnaire.json: settle.options[0].text */
N_ ("no soreness")
/* Translators: questionnaire.json: settle.options[1].text */
N_ ("less than a day")
/* Translators: questionnaire.json: settle.options[2].text */
N_ ("one to two days")
/* Translators: questionnaire.json: settle.options[3].text */
N_ ("two to three days")
/* Translators: questionnaire.json: settle.options[4].text */
N_ ("more than three days, or it never goes")
/* Translators: questionnaire.json: duration.text */
N_ ("For how long have you had this back soreness?")
/* Translators: questionnaire.json: duration.help */
N_ ("Count from the first sore run of this episode.")
/* Translators: questionnaire.json: duration.options[0].text */
N_ ("less than 6 weeks")
/* Translators: questionnaire.json: duration.options[1].text */
N_ ("6 to 12 weeks")
/* Translators: questionnaire.json: duration.options[2].text */
N_ ("more than 12 weeks")
/* Translators: questionnaire.json: trigger.text */
N_ ("Which runs or days bring it on most?")
/* Translators: questionnaire.json: trigger.help */
N_ ("Tick up to four; skip if there is no pattern.")
/* Translators: questionnaire.json: trigger.options[0].text */
N_ ("long runs")
/* Translators: questionnaire.json: trigger.options[1].text */
N_ ("fast runs or intervals")
/* Translators: questionnaire.json: trigger.options[2].text */
N_ ("hills")
/* Translators: questionnaire.json: trigger.options[3].text, questionnaire.json: surface.options[5].text, advice.json: run.surface.values[treadmill] */
N_ ("treadmill")
/* Translators: questionnaire.json: trigger.options[4].text */
N_ ("concrete or asphalt")
/* Translators: questionnaire.json: trigger.options[5].text */
N_ ("grass, trail or uneven ground")
/* Translators: questionnaire.json: trigger.options[6].text */
N_ ("a certain pair of shoes, or new shoes")
/* Translators: questionnaire.json: trigger.options[7].text */
N_ ("stressful or anxious days")
/* Translators: questionnaire.json: trigger.options[8].text */
N_ ("after long sitting or driving")
/* Translators: questionnaire.json: trigger.options[9].text */
N_ ("coming back after a break")
/* Translators: questionnaire.json: trigger.options[10].text */
N_ ("no pattern")
/* Translators: questionnaire.json: load_jump.text */
N_ ("In the last 30 days, was any single run much longer than your longest run of the month before?")
/* Translators: questionnaire.json: load_jump.help */
N_ ("This one has the best evidence of all running-load measures. Filled in from your log when there is one.")
/* Translators: questionnaire.json: load_jump.options[0].text */
/* xgettext:no-c-format */
N_ ("no, or up to 10 % longer")
/* Translators: questionnaire.json: load_jump.options[1].text */
/* xgettext:no-c-format */
N_ ("10-30 % longer")
/* Translators: questionnaire.json: load_jump.options[2].text */
/* xgettext:no-c-format */
N_ ("30-100 % longer")
/* Translators: questionnaire.json: load_jump.options[3].text */
N_ ("more than double")
/* Translators: questionnaire.json: load_jump.options[4].text */
N_ ("not sure")
/* Translators: questionnaire.json: form_signs.text */
N_ ("What do you or others notice about your running?")
/* Translators: questionnaire.json: form_signs.help */
N_ ("A phone video from the side helps; \"do not know\" is fine.")
/* Translators: questionnaire.json: form_signs.options[0].text */
N_ ("my foot lands well ahead of my knee or hip")
/* Translators: questionnaire.json: form_signs.options[1].text */
N_ ("my steps are loud or pounding")
/* Translators: questionnaire.json: form_signs.options[2].text */
N_ ("I bend forward at the waist")
/* Translators: questionnaire.json: form_signs.options[3].text */
N_ ("I slump when I get tired")
/* Translators: questionnaire.json: form_signs.options[4].text */
N_ ("do not know")
/* Translators: questionnaire.json: cadence.text */
N_ ("How many steps per minute on an easy run?")
/* Translators: questionnaire.json: cadence.help */
N_ ("Count one foot for 30 s and multiply by 4, or read your watch. Skip if unknown.")
/* Translators: questionnaire.json: cadence.unit */
N_ ("steps/min")
/* Translators: questionnaire.json: lean_when.text */
N_ ("When do you bend at the waist?")
/* Translators: questionnaire.json: lean_when.options[0].text */
N_ ("most of the time")
/* Translators: questionnaire.json: lean_when.options[1].text */
N_ ("late in the run")
/* Translators: questionnaire.json: lean_when.options[2].text */
N_ ("uphill or on an incline")
/* Translators: questionnaire.json: core_freq.text */
N_ ("How often do you train trunk, hips or legs (strength)?")
/* Translators: questionnaire.json: core_freq.help */
N_ ("Count sessions of 10 minutes or more per week.")
/* Translators: questionnaire.json: core_freq.options[0].text */
N_ ("never")
/* Translators: questionnaire.json: core_freq.options[1].text */
N_ ("less than once a week")
/* Translators: questionnaire.json: core_freq.options[2].text */
N_ ("once a week")
/* Translators: questionnaire.json: core_freq.options[3].text */
N_ ("twice or more")
/* Translators: questionnaire.json: plank_s.text */
N_ ("How long can you hold a good forearm plank?")
/* Translators: questionnaire.json: plank_s.help */
N_ ("Optional; skip if sore above 3/10. You can run the timed self-test later.")
/* Translators: questionnaire.json: shoe_km.text */
N_ ("About how many kilometres are on the shoes you run in most?")
/* Translators: questionnaire.json: shoe_km.help */
N_ ("A guess is fine. Skip if you do not know; the app counts from now on.")
/* Translators: questionnaire.json: shoe_km.unit */
N_ ("km")
/* Translators: questionnaire.json: shoe_signs.text */
N_ ("What fits these shoes?")
/* Translators: questionnaire.json: shoe_signs.options[0].text */
N_ ("sole worn unevenly")
/* Translators: questionnaire.json: shoe_signs.options[1].text */
N_ ("midsole creased or feels flat")
/* Translators: questionnaire.json: shoe_signs.options[2].text */
N_ ("they are not comfortable")
/* Translators: questionnaire.json: shoe_signs.options[3].text */
N_ ("a new model within the last 4 weeks")
/* Translators: questionnaire.json: foot_roll.text */
N_ ("Do you think your feet roll?")
/* Translators: questionnaire.json: foot_roll.help */
N_ ("Asked because many runners worry about it. Evidence that it causes back pain is thin, so it counts little.")
/* Translators: questionnaire.json: foot_roll.options[0].text */
N_ ("inwards (pronation)")
/* Translators: questionnaire.json: foot_roll.options[1].text */
N_ ("outwards (supination)")
/* Translators: questionnaire.json: foot_roll.options[2].text */
N_ ("I was told I need arch support")
/* Translators: questionnaire.json: foot_roll.options[3].text */
N_ ("no or unsure")
/* Translators: questionnaire.json: surface.text */
N_ ("Where do you run most?")
/* Translators: questionnaire.json: surface.options[0].text, advice.json: run.surface.values[concrete] */
N_ ("concrete or paving")
/* Translators: questionnaire.json: surface.options[1].text, advice.json: run.surface.values[asphalt] */
N_ ("asphalt")
/* Translators: questionnaire.json: surface.options[2].text, advice.json: run.surface.values[track] */
N_ ("running track")
/* Translators: questionnaire.json: surface.options[3].text, advice.json: run.surface.values[grass] */
N_ ("grass")
/* Translators: questionnaire.json: surface.options[4].text, advice.json: run.surface.values[trail] */
N_ ("trail")
/* Translators: questionnaire.json: surface.options[6].text, advice.json: run.surface.values[mixed] */
N_ ("a real mix")
/* Translators: questionnaire.json: incline.text */
N_ ("Typical treadmill incline?")
/* Translators: questionnaire.json: incline.unit */
/* xgettext:no-c-format */
N_ ("%")
/* Translators: questionnaire.json: deck.text */
N_ ("How does the treadmill deck feel?")
/* Translators: questionnaire.json: deck.options[0].text */
N_ ("soft or springy")
/* Translators: questionnaire.json: deck.options[1].text */
N_ ("normal")
/* Translators: questionnaire.json: deck.options[2].text */
N_ ("hard")
/* Translators: questionnaire.json: tight.text */
N_ ("Which areas feel stiff or tight?")
/* Translators: questionnaire.json: tight.help */
N_ ("Feelings only; the flexibility self-test measures.")
/* Translators: questionnaire.json: tight.options[0].text */
N_ ("back of the thighs")
/* Translators: questionnaire.json: tight.options[1].text */
N_ ("front of the hips")
/* Translators: questionnaire.json: tight.options[2].text */
N_ ("lower back")
/* Translators: questionnaire.json: tight.options[3].text */
N_ ("side bending")
/* Translators: questionnaire.json: stress.text */
N_ ("How stressed have you felt in the last 7 days?")
/* Translators: questionnaire.json: stress.help, questionnaire.json: fear.help, questionnaire.json: ci_stress.help */
N_ ("0 = not at all, 10 = extremely.")
/* Translators: questionnaire.json: fear.text */
N_ ("How worried are you that running will damage your back?")
/* Translators: questionnaire.json: guard.text */
N_ ("Do you change your stride to protect your back?")
/* Translators: questionnaire.json: guard.options[0].text */
N_ ("yes")
/* Translators: questionnaire.json: guard.options[1].text */
N_ ("sometimes")
/* Translators: questionnaire.json: guard.options[2].text */
N_ ("no")
/* Translators: questionnaire.json: sleep.text */
N_ ("How many hours do you usually sleep?")
/* Translators: questionnaire.json: sleep.unit */
N_ ("h")
/* Translators: questionnaire.json: ci_avg.text */
N_ ("Average back soreness this week")
/* Translators: questionnaire.json: ci_worst.text */
N_ ("Worst back soreness this week")
/* Translators: questionnaire.json: ci_stress.text */
N_ ("Average stress this week")
/* Translators: questionnaire.json: ci_conf.text */
N_ ("How confident are you to run with your back as it is?")
/* Translators: questionnaire.json: ci_conf.help */
N_ ("0 = not at all, 10 = completely.")
/* Translators: questionnaire.json: ci_flags.text */
N_ ("Anything new: leg numbness or weakness, bladder or bowel change, fever, night pain, hop pain?")
/* Translators: questionnaire.json: ci_flags.help */
N_ ("Tick all that apply.")
/* Translators: advice.json: sf-emergency.title */
N_ ("Get medical help now")
/* Translators: advice.json: sf-emergency.body */
N_ ("Stop running and exercising. The sign you ticked can mean pressure on nerves or another serious problem where hours matter. Go to an emergency department or call your emergency number now. Do not drive yourself if your legs are weak. Backstride pauses all routines until you tell it you have been checked.")
/* Translators: advice.json: sf-emergency.reason, advice.json: sf-urgent.reason, advice.json: sf-special.reason; keep what is in {} */
N_ ("because you ticked {flag_items}")
/* Translators: advice.json: sf-urgent.title */
N_ ("Have this checked within a day or two")
/* Translators: advice.json: sf-urgent.body; keep what is in {} */
N_ ("Please pause running and call a doctor or nurse line in the next one to two days. The combination of back pain with {flag_items} is usually harmless, yet it needs an examination that an app cannot do. Gentle walking and breathing are fine meanwhile. If numbness, weakness, or bladder or bowel trouble appears, go to emergency care.")
/* Translators: advice.json: sf-bone-stress.title */
N_ ("Possible bone stress: stop impact")
/* Translators: advice.json: sf-bone-stress.body */
N_ ("Pain on one bony spot that hurts when you hop can be a stress reaction of the sacrum or pelvis. Stop running and jumping now and see a sports doctor or physiotherapist this week; ordinary X-rays often miss it. Pain-free walking or cycling is acceptable until then.")
/* Translators: advice.json: sf-bone-stress.reason */
N_ ("because you reported a bony spot that hurts on hopping")
/* Translators: advice.json: sf-inflammatory.title */
N_ ("Ask about inflammatory back pain")
/* Translators: advice.json: sf-inflammatory.body */
N_ ("Morning stiffness over half an hour that eases with movement, starting before 45 and lasting over three months, deserves a talk with your doctor. Moving is still good for you. Take your soreness chart along; it shows the pattern better than memory.")
/* Translators: advice.json: sf-inflammatory.reason */
N_ ("because your morning pattern matches published criteria")
/* Translators: advice.json: sf-leg-symptoms.title */
N_ ("Symptoms below the knee: see a physiotherapist")
/* Translators: advice.json: sf-leg-symptoms.body */
N_ ("Pain, tingling or numbness below the knee suggests an irritated nerve. Book a professional within the next days, run only if it does not increase leg symptoms, and skip strong stretches. Growing weakness, numbness in the saddle area or bladder change means emergency care.")
/* Translators: advice.json: sf-leg-symptoms.reason */
N_ ("because you logged symptoms below the knee")
/* Translators: advice.json: sf-leg-symptoms.reason */
N_ ("because you ticked leg symptoms in the safety questions")
/* Translators: advice.json: sf-special.title */
N_ ("Get personal advice first")
/* Translators: advice.json: sf-special.body */
N_ ("Your age or pregnancy changes what is sensible. Ask your midwife, doctor or physiotherapist before starting the routines; breathing exercises are fine today. Backstride will keep suggestions gentle until you confirm you have asked.")
/* Translators: advice.json: sf-persistent.title */
N_ ("Six weeks is long enough: ask a professional")
/* Translators: advice.json: sf-persistent.body */
N_ ("Most back soreness fades within two weeks and settles by six. Yours has lasted longer, so let a physiotherapist or doctor have a look and adjust your plan. This is planning, not alarm. Export your log and bring it along.")
/* Translators: advice.json: sf-persistent.reason; keep what is in {} */
N_ ("because soreness has lasted {trend.weeks_sore|0} weeks")
/* Translators: advice.json: sf-persistent.reason */
N_ ("because you told us it has lasted six weeks or more")
/* Translators: advice.json: sf-worse-3w.title */
N_ ("Soreness has climbed three weeks in a row")
/* Translators: advice.json: sf-worse-3w.body */
N_ ("Your weekly average keeps rising. Halve your running for a week, swap hard days for walking or cycling, and book a physiotherapist if next week is not clearly better. Seek care sooner if pain is above 5/10 or new symptoms appear.")
/* Translators: advice.json: sf-worse-3w.reason; keep what is in {} */
N_ ("because your weekly mean rose {trend.weeks_up} weeks in a row")
/* Translators: advice.json: sf-severe.title */
N_ ("Very strong pain")
/* Translators: advice.json: sf-severe.body */
N_ ("Eight or more out of ten is not training soreness. No running until it has dropped below three, keep moving gently at home, and speak with a doctor or physiotherapist in the next days. Re-check the safety questions now; if any sign applies, follow that screen instead.")
/* Translators: advice.json: sf-severe.reason; keep what is in {} */
N_ ("because you rated {run.after|0}/10 after the last run")
/* Translators: advice.json: sf-severe.reason; keep what is in {} */
N_ ("because your worst this week was {checkin.worst|0}/10")
/* Translators: advice.json: pr-stop.title */
N_ ("Above 5 during the run: stop and walk home")
/* Translators: advice.json: pr-stop.body */
N_ ("Next time back soreness passes 5/10 while running, walk. Take at least one day without running, then restart at half the distance and an easy pace. The limit is borrowed from tendon rehabilitation; for backs it is a careful rule of thumb, not proof of harm.")
/* Translators: advice.json: pr-stop.reason; keep what is in {} */
N_ ("because soreness reached {run.during|0}/10 during the run")
/* Translators: advice.json: pr-after.title */
N_ ("Above 5 after the run: easy days first")
/* Translators: advice.json: pr-after.body */
N_ ("Rest from running today and tomorrow, keep walking, use warmth, and take the relief routine once you are at 5 or lower. Run again when soreness is 3 or lower, with about half the last distance. If it stays above 5 for more than two days, get advice.")
/* Translators: advice.json: pr-after.reason; keep what is in {} */
N_ ("because soreness was {run.after|0}/10 after the run")
/* Translators: advice.json: pr-24h.title */
N_ ("Not settled after a day: repeat, do not add")
/* Translators: advice.json: pr-24h.body */
N_ ("The 24-hour rule: after an ordinary run soreness should be back near its starting level by the next day. Repeat a shorter or easier run before adding anything. One step down in distance usually suffices.")
/* Translators: advice.json: pr-24h.reason; keep what is in {} */
N_ ("because it is {run.h24|0}/10 a day later and was {run.before|0} before")
/* Translators: advice.json: pr-48h.title */
N_ ("Still sore after two days")
/* Translators: advice.json: pr-48h.body */
N_ ("Muscle soreness normally peaks around one to three days and then fades. Lasting at 3 or more after 48 hours says this run was too much for now. Leave a further easy day and cut the next run by a third.")
/* Translators: advice.json: pr-48h.reason; keep what is in {} */
N_ ("because soreness was still {run.h48|0}/10 after 48 hours")
/* Translators: advice.json: pr-amber.title */
N_ ("In the 3-5 zone: hold steady")
/* Translators: advice.json: pr-amber.body */
N_ ("This level is acceptable when it calms within a day. Keep distance and pace where they are until three runs in a row stay at 2 or lower, then build again.")
/* Translators: advice.json: pr-amber.reason; keep what is in {} */
N_ ("because soreness reached {run.during|0}/10 during the last run")
/* Translators: advice.json: pr-amber.reason; keep what is in {} */
N_ ("because it was {run.after|0}/10 after the last run")
/* Translators: advice.json: pr-green.title */
N_ ("Three quiet runs: you may add a little")
/* Translators: advice.json: pr-green.body */
N_ ("Soreness stayed at 2 or lower three times running. Lengthen one run by up to 10 percent of your longest run in 30 days, and leave pace alone this week.")
/* Translators: advice.json: pr-green.reason; keep what is in {} */
N_ ("because your last {log.green_streak} runs stayed in the green zone")
/* Translators: advice.json: pr-pre-run.title */
N_ ("Sore before the start: change the plan")
/* Translators: advice.json: pr-pre-run.body */
N_ ("Starting at 4 or more leaves little room. Walk or cycle gently, or take the relief routine and decide again in the evening. If a warm-up brings it to 3 or lower, a short easy run is reasonable.")
/* Translators: advice.json: pr-pre-run.reason; keep what is in {} */
N_ ("because you are at {today.sore|0}/10 before a planned run")
/* Translators: advice.json: rc-doms.title */
N_ ("Probably ordinary muscle soreness")
/* Translators: advice.json: rc-doms.body */
N_ ("A dull ache on both sides that shows on movement, one to three days after a long or hard run, fits delayed muscle soreness. It fades within a week. Keep walking, use warmth, run easy when 2 or lower.")
/* Translators: advice.json: rc-doms.reason; keep what is in {} */
N_ ("because the last run was long or hard and you are at {run.h24|0}/10")
/* Translators: advice.json: ld-double.title */
N_ ("That run was more than double")
/* Translators: advice.json: ld-double.body */
N_ ("A single run over twice your longest of the past month carried the largest injury rate in a study of 5205 runners. Take two easy days and return to your usual distance; do not try to repeat it this week.")
/* Translators: advice.json: ld-double.reason, advice.json: ld-spike.reason; keep what is in {} */
/* xgettext:no-c-format */
N_ ("because {run.km|1} km is {load.spike_pct|0} % above your 30-day longest")
/* Translators: advice.json: ld-spike.title */
N_ ("Big jump in one run")
/* Translators: advice.json: ld-spike.body */
N_ ("Runs more than 10 percent beyond the longest of the last month were followed by about half again as many injuries. Nothing is broken. Keep the next two runs at your usual length, then grow the longest run in steps of about 10 percent.")
/* Translators: advice.json: ld-comeback.title */
N_ ("Back from a break: rebuild by run length")
/* Translators: advice.json: ld-comeback.body */
N_ ("After two weeks off, restart at roughly half your former usual distance, every second day, and let soreness decide. Your 30-day longest run is now the yardstick, not your old fitness.")
/* Translators: advice.json: ld-comeback.reason; keep what is in {} */
N_ ("because you had {load.days_off|0} days without running")
/* Translators: advice.json: ld-comeback.reason */
N_ ("because you said soreness comes after breaks")
/* Translators: advice.json: ld-long.title */
N_ ("Long runs are your trigger")
/* Translators: advice.json: ld-long.body */
N_ ("Your long runs end sorer. Build them by about 10 percent of your longest, use the posture reset each kilometre, and train trunk endurance on two other days. Fatigue was linked with back pain in marathoners.")
/* Translators: advice.json: ld-long.reason; keep what is in {} */
N_ ("because soreness is {assoc.long_diff|1} points higher after long runs")
/* Translators: advice.json: ld-long.reason */
N_ ("because you named long runs as a trigger")
/* Translators: advice.json: fm-overstride.title */
N_ ("Shorten the step a little")
/* Translators: advice.json: fm-overstride.body */
N_ ("Raise your step rate by about 5 percent at the same speed, for parts of easy runs, with a metronome. This lands the foot closer under you and lowers braking and several joint loads. Whether it helps backs is not proven, so judge by your own log after four weeks.")
/* Translators: advice.json: fm-overstride.reason */
N_ ("because you notice the foot landing far in front")
/* Translators: advice.json: fm-waist.title */
N_ ("Lean from the ankles, not the waist")
/* Translators: advice.json: fm-waist.body */
N_ ("Folding at the waist makes hips and back muscles hold your upper body. Practise the wall lean, then run with eyes on the horizon and hips under the chest. A slight whole-body lean of 5 to 10 degrees is normal and kind to the knees.")
/* Translators: advice.json: fm-waist.reason */
N_ ("because you bend forward at the waist")
/* Translators: advice.json: fm-slump.title */
N_ ("Good start, tired finish")
/* Translators: advice.json: fm-slump.body */
N_ ("Your posture fades with fatigue, which calls for endurance more than for willpower. Do trunk and hip work twice a week and a five-second posture reset every kilometre in the second half.")
/* Translators: advice.json: fm-slump.reason */
N_ ("because you slump late in runs")
/* Translators: advice.json: fm-warmup.title */
N_ ("Try a real warm-up")
/* Translators: advice.json: fm-warmup.body */
N_ ("Marathon runners who called their warm-up insufficient reported back pain more often. It is an association, but six minutes of leg swings, hinges and marching cost little. Test it on the next four runs and compare.")
/* Translators: advice.json: fm-warmup.reason; keep what is in {} */
N_ ("because the last run had no warm-up and ended at {run.after|0}/10")
/* Translators: advice.json: co-start.title */
N_ ("Start strength work, three short sessions")
/* Translators: advice.json: co-start.body */
N_ ("Exercise is the best supported self-help for lasting back pain. In runners with chronic back pain, eight weeks of leg, back or stabilising training all reduced pain in running. Begin with level 1; expect weeks, not days.")
/* Translators: advice.json: co-start.reason */
N_ ("because you train trunk or legs less than once a week")
/* Translators: advice.json: co-legs.title */
N_ ("Do not forget the legs")
/* Translators: advice.json: co-legs.body */
N_ ("Leg strengthening beat pure back and stabilising exercise for running function in the one trial we found in runners with back pain. Add squats, split squats and single-leg bridges to two sessions a week.")
/* Translators: advice.json: co-legs.reason; keep what is in {} */
N_ ("because your core and leg score is {score.core}")
/* Translators: advice.json: co-low-test.title */
N_ ("Room to grow in trunk endurance")
/* Translators: advice.json: co-low-test.body */
N_ ("Your hold times are below what pain-free adults managed on average. Low endurance goes along with back pain; which comes first is not known. Train holds three times a week and test again in four weeks.")
/* Translators: advice.json: co-low-test.reason; keep what is in {} */
N_ ("because plank was {test.plank_s|0} s and side bridge {test.side_l_s|0}/{test.side_r_s|0} s")
/* Translators: advice.json: co-low-test.reason */
N_ ("because your latest hold times were low")
/* Translators: advice.json: co-level-up.title */
N_ ("Ready for the next level")
/* Translators: advice.json: co-level-up.body */
N_ ("Six sessions done and soreness is low. Move to the next level for two of three sessions. If soreness rises by 2 or more the next day, step back for a week.")
/* Translators: advice.json: co-level-up.reason; keep what is in {} */
N_ ("because you finished {adh.level_sessions} sessions at level {adh.level}")
/* Translators: advice.json: co-too-hard.title */
N_ ("Core work is a notch too hard")
/* Translators: advice.json: co-too-hard.body */
N_ ("Twice in a row soreness was 2 points higher after a core session. Use the easier variants and shorter holds for a week. Strength work should leave you tired, not sore in the back.")
/* Translators: advice.json: co-too-hard.reason */
N_ ("because soreness rose after two sessions")
/* Translators: advice.json: fw-worn.title */
N_ ("These shoes have done their job")
/* Translators: advice.json: fw-worn.body; keep what is in {} */
N_ ("The pair has passed {shoe.limit_km} km. The 500-800 km custom is convention: cushioning fades slowly and we know of no trial linking shoe age to backs. If they feel flat, look creased or soreness rises, replace them and break the new pair in over two weeks.")
/* Translators: advice.json: fw-worn.reason; keep what is in {} */
N_ ("because the pair has {shoe.km|0} km")
/* Translators: advice.json: fw-worn.reason; keep what is in {} */
N_ ("because you estimated {q.shoe_km|0} km")
/* Translators: advice.json: fw-comfort.title */
N_ ("Choose the comfortable shoe")
/* Translators: advice.json: fw-comfort.body */
N_ ("Comfort is the most honest guide we have. Categories such as motion control or cushioned make little or uncertain difference to injuries. Try several pairs at running pace and buy what you forget about.")
/* Translators: advice.json: fw-comfort.reason; keep what is in {} */
N_ ("because you rated comfort {shoe.comfort|0}/10")
/* Translators: advice.json: fw-comfort.reason */
N_ ("because you said the shoes are not comfortable")
/* Translators: advice.json: fw-rotate.title */
N_ ("Rotate two pairs")
/* Translators: advice.json: fw-rotate.body */
N_ ("Runners who alternated pairs had about 39 percent fewer running injuries, back complaints included, in a 22-week study. It was observational, so treat it as a low-cost experiment.")
/* Translators: advice.json: fw-rotate.reason; keep what is in {} */
N_ ("because all {load.km7} km this week were in one pair")
/* Translators: advice.json: fw-arch.title */
N_ ("About rolling feet and arch support")
/* Translators: advice.json: fw-arch.body */
N_ ("Rolling in or out is mostly normal variety. In 927 beginners in neutral shoes, pronated feet were not injured more; insoles neither prevented nor treated back pain in pooled trials. Pick comfort, and see a podiatrist if the foot itself hurts.")
/* Translators: advice.json: fw-arch.reason */
N_ ("because you worry about your feet rolling")
/* Translators: advice.json: su-hard.title */
N_ ("Always on concrete or asphalt: vary it")
/* Translators: advice.json: su-hard.body */
N_ ("The body adapts leg stiffness to hard ground within a step, so hard is not automatically harmful. Still, variety spreads load. Move one or two easy runs a week to park paths or track for a month and let the log compare.")
/* Translators: advice.json: su-hard.reason; keep what is in {} */
N_ ("because {log.share_hard28|pct} of your distance was on hard ground")
/* Translators: advice.json: su-hard.reason */
N_ ("because you named hard ground as a trigger")
/* Translators: advice.json: su-uneven.title */
N_ ("Soft can be tiring")
/* Translators: advice.json: su-uneven.body */
N_ ("Uneven ground makes every step different and works the thighs and trunk harder. Start with short, even grass or gravel, keep the first weeks under half your usual distance, and add trunk endurance.")
/* Translators: advice.json: su-uneven.reason; keep what is in {} */
N_ ("because soreness was {run.after|0}/10 after uneven ground")
/* Translators: advice.json: su-uneven.reason */
N_ ("because you named uneven ground as a trigger")
/* Translators: advice.json: su-incline.title */
N_ ("Lower the treadmill incline")
/* Translators: advice.json: su-incline.body */
N_ ("Uphill running flattens the low-back curve and asks more of hips and back muscles. Run four sessions at 0 to 2 percent, keep the chest over the hips, do not hang on the rails, then raise by 1 percent per week.")
/* Translators: advice.json: su-incline.reason; keep what is in {} */
/* xgettext:no-c-format */
N_ ("because incline was {run.incline|0} % and soreness {run.after|0}/10")
/* Translators: advice.json: su-incline.reason; keep what is in {} */
N_ ("because soreness is {assoc.incline_diff|1} points higher on inclined runs")
/* Translators: advice.json: su-incline.reason; keep what is in {} */
/* xgettext:no-c-format */
N_ ("because your usual incline is {q.incline|0} %")
/* Translators: advice.json: su-treadmill.title */
N_ ("Make the treadmill kinder")
/* Translators: advice.json: su-treadmill.body */
N_ ("Treadmill and road running are largely alike, so the machine itself is rarely to blame. Sameness may be: change speed or incline slightly every few minutes, try another deck, break long sessions up, or take one run outside.")
/* Translators: advice.json: su-treadmill.reason; keep what is in {} */
N_ ("because {log.share_treadmill28|pct} of your running is on the treadmill")
/* Translators: advice.json: su-treadmill.reason */
N_ ("because you named the treadmill or a hard deck")
/* Translators: advice.json: mo-hamstring.title */
N_ ("Work on the hamstrings")
/* Translators: advice.json: mo-hamstring.body */
N_ ("Less hamstring range went along with a slightly higher chance of later back pain in follow-up studies. Hold 30 seconds, twice per side, most days for six weeks. Stretching improves range; its effect on pain is small.")
/* Translators: advice.json: mo-hamstring.reason */
N_ ("because the back of the thighs feels tight or measures short")
/* Translators: advice.json: mo-hipflexor.title */
N_ ("Open the front of the hips")
/* Translators: advice.json: mo-hipflexor.body */
N_ ("Stretch half-kneeling with the tail tucked, 30 seconds, twice per side. Be realistic: stretching lengthens the hip on the couch but did not change pelvis or spine motion in running after three weeks. Pair it with gluteal strength.")
/* Translators: advice.json: mo-hipflexor.reason */
N_ ("because the front of your hips feels or tests tight")
/* Translators: advice.json: mo-lowback.title */
N_ ("Loosen the low back and sides")
/* Translators: advice.json: mo-lowback.body */
N_ ("Use small, frequent movement rather than force: knee rocks, cat-cow, side bends, five minutes a day. Poor side-bending range predicted back pain in pooled cohorts.")
/* Translators: advice.json: mo-lowback.reason */
N_ ("because your lower back or sides feel stiff")
/* Translators: advice.json: mo-sitting.title */
N_ ("Break up sitting")
/* Translators: advice.json: mo-sitting.body */
N_ ("Stand up every hour or so and take the four-minute desk reset, especially before an evening run. Cheap, pleasant, and plausible; good trials in runners are missing.")
/* Translators: advice.json: mo-sitting.reason; keep what is in {} */
N_ ("because you sat {today.sit_h|0} hours today")
/* Translators: advice.json: mo-sitting.reason */
N_ ("because you named sitting as a trigger")
/* Translators: advice.json: mi-sore-days.title */
N_ ("Your sore days are stressful days")
/* Translators: advice.json: mi-sore-days.body */
N_ ("In your own log, soreness is higher on high-stress days. Stress raised the odds of back pain in a large cohort as well. On such days choose an easy run, do the breathing session first, and read the soreness number with that in mind.")
/* Translators: advice.json: mi-sore-days.reason; keep what is in {} */
N_ ("because soreness is {assoc.stress_diff|1} points higher on stressful days")
/* Translators: advice.json: mi-stress.title */
N_ ("A stressful week")
/* Translators: advice.json: mi-stress.body */
N_ ("High stress can turn up pain without any tissue damage. Try five minutes of slow breathing daily for two weeks; sessions under five minutes worked less well in studies. Keep running easy if it clears your head.")
/* Translators: advice.json: mi-stress.reason; keep what is in {} */
N_ ("because you rated stress {checkin.stress|0}/10")
/* Translators: advice.json: mi-stress.reason; keep what is in {} */
N_ ("because you rated stress {q.stress|0}/10")
/* Translators: advice.json: mi-fear.title */
N_ ("Worried about your back? Sore is not broken")
/* Translators: advice.json: mi-fear.body */
N_ ("Spines get used to load; regular runners even showed better-hydrated discs than inactive people. Start with a run you are sure of, note before and after, and grow from there. In studies fear and low confidence go with more limits in daily life.")
/* Translators: advice.json: mi-fear.reason; keep what is in {} */
N_ ("because your worry is {q.fear|0}/10")
/* Translators: advice.json: mi-fear.reason; keep what is in {} */
N_ ("because your confidence was {checkin.conf|0}/10")
/* Translators: advice.json: mi-guard.title */
N_ ("Let the stride relax")
/* Translators: advice.json: mi-guard.body */
N_ ("Guarding stiffens trunk and steps and may keep soreness going. Choose a flat easy route, breathe out on every fourth step, shake the arms loose each minute, and look ahead. Do not try to run perfectly.")
/* Translators: advice.json: mi-guard.reason */
N_ ("because you change your stride to protect your back")
/* Translators: advice.json: rc-sleep.title */
N_ ("Sleep is part of training")
/* Translators: advice.json: rc-sleep.body */
N_ ("Poor sleep went with slower recovery from back pain in follow-up studies. Aim for half an hour more this week, put the wind-down routine before bed, and keep the morning after a bad night easy.")
/* Translators: advice.json: rc-sleep.reason; keep what is in {} */
N_ ("because you sleep {q.sleep|1} hours")
/* Translators: advice.json: rc-sleep.reason; keep what is in {} */
N_ ("because soreness is {assoc.sleep_diff|1} points higher after short nights")
/* Translators: advice.json: rc-heat-walk.title */
N_ ("Warmth and an easy walk")
/* Translators: advice.json: rc-heat-walk.body */
N_ ("A warm pack for 15 to 20 minutes gives small short-term relief in acute back pain, and gentle exercise adds to it. Walk ten to twenty minutes instead of lying down. No heat on numb skin, no sleeping on heat packs.")
/* Translators: advice.json: rc-heat-walk.reason; keep what is in {} */
N_ ("because you are at {today.sore|0}/10 today")
/* Translators: advice.json: rc-heat-walk.reason; keep what is in {} */
N_ ("because you were at {run.after|0}/10 after the run")
/* Translators: advice.json: rc-walk.title */
N_ ("Now keep it away: walk regularly")
/* Translators: advice.json: rc-walk.body */
N_ ("After recovery, a guided walking programme nearly doubled the time to the next episode. Work towards 30 minutes on five days, in addition to or instead of some runs.")
/* Translators: advice.json: rc-walk.reason */
N_ ("because your back has calmed over four weeks")
/* Translators: advice.json: rc-missed.title */
N_ ("Make the plan smaller")
/* Translators: advice.json: rc-missed.body */
N_ ("Fewer than half of the planned sessions happened. Cut the plan to the one routine you like best, fix it to an existing habit such as the shower, and let the app remind you once. A short plan you keep beats a perfect one.")
/* Translators: advice.json: rc-missed.reason; keep what is in {} */
N_ ("because {adh.done14} of {adh.planned14} sessions were done")
/* Translators: advice.json: ps-better.title */
N_ ("A real improvement")
/* Translators: advice.json: ps-better.body; keep what is in {} */
N_ ("Your weekly soreness changed by {trend.change4w|1} points in four weeks. Two points or 30 percent is what researchers call meaningful for back pain. Keep what you did; write a note about it.")
/* Translators: advice.json: ps-better.reason; keep what is in {} */
/* xgettext:no-c-format */
N_ ("because of a {trend.pct4w|0} % change over four weeks")
/* Translators: advice.json: ps-steady.title */
N_ ("Steady and quiet")
/* Translators: advice.json: ps-steady.body */
N_ ("No run in the last month jumped more than 10 percent beyond your longest, and soreness stays low. That is exactly the pattern with the lowest injury rate in the largest runner study.")
/* Translators: advice.json: ps-steady.reason */
/* xgettext:no-c-format */
N_ ("because your longest run grew by at most 10 %")
/* Translators: advice.json: cz-wait.title */
N_ ("The stars are still loading")
/* Translators: advice.json: cz-wait.body */
N_ ("A fair test needs about 60 runs across four full moon cycles. Until then the cosmos pleads the fifth. Large studies of spine surgery found no lunar or zodiac effect that would justify planning by the moon.")
/* Translators: advice.json: cz-wait.reason */
N_ ("because you asked to test the cosmos")
/* Translators: advice.json: cz-null.title */
N_ ("The moon has an alibi")
/* Translators: advice.json: cz-null.body; keep what is in {} */
N_ ("Across {cosmic.n} runs your soreness follows the moon no better than it follows shifted, made-up moons (p = {cosmic.p|2}). A small effect could hide, a large one hardly. Your sneakers and your spine remain the better suspects. See your ranked factors.")
/* Translators: advice.json: cz-null.reason */
N_ ("because the test on your own log found no pattern")
/* Translators: advice.json: cz-hit.title */
N_ ("Curious: a lunar pattern, probably chance")
/* Translators: advice.json: cz-hit.body; keep what is in {} */
N_ ("Your log shows a swing of {cosmic.amp|1} points with the moon (p = {cosmic.p|2}). About one block of runs in twenty shows this by luck; a spine surgery study met such an oddity too. Backstride froze this result and will test only new runs. Change nothing.")
/* Translators: advice.json: cz-hit.reason */
N_ ("because the test crossed its preset limit")
/* Translators: advice.json: qa-treadmill.title */
N_ ("Can treadmill running cause back pain?")
/* Translators: advice.json: qa-treadmill.body */
N_ ("It can go with it, mostly through incline, sameness or a hard deck. In lab comparisons treadmill and outdoor running are largely alike. Keep incline at 0 to 2 percent while sore, vary pace, and compare with outdoor runs in your log.")
/* Translators: advice.json: qa-treadmill.reason, advice.json: qa-prevent.reason, advice.json: qa-doctor.reason and 2 more */
N_ ("because you opened this question")
/* Translators: advice.json: qa-prevent.title */
N_ ("How can I prevent back soreness?")
/* Translators: advice.json: qa-prevent.body */
N_ ("First control single-run length (10 percent steps), then train trunk, hips and legs twice a week. Add a warm-up, comfortable shoes, some surface variety, sleep and stress care. Form changes and stretching are reasonable experiments. No list guarantees a quiet back.")
/* Translators: advice.json: qa-doctor.title */
N_ ("When should I see a professional?")
/* Translators: advice.json: qa-doctor.body */
N_ ("Now: numb saddle area, bladder or bowel change, leg weakness, after a hard blow. Within two days: fever, weight loss, cancer history, unrelenting night pain. Within weeks: leg symptoms below the knee, worsening for three weeks, or no recovery by six weeks.")
/* Translators: advice.json: qa-stretch.title */
N_ ("Does stretching help?")
/* Translators: advice.json: qa-stretch.body */
N_ ("It reliably improves range and often feels good. It does little for next-day muscle soreness, and stretching alone did not beat no treatment for chronic back pain. Do it for comfort and mobility, 30 seconds twice per side, and combine it with strength.")
/* Translators: advice.json: qa-long.title */
N_ ("Is a sore back normal after long distances?")
/* Translators: advice.json: qa-long.body */
N_ ("A mild ache on both sides for one to three days can be ordinary muscle soreness. In one survey 6 percent of full-marathon runners reported back pain, so it is not the rule. Severe, one-sided, lasting or returning pain is a reason to change the plan or be checked.")
/* Translators: advice.json: flag.emergency.label */
N_ ("A sign that needs help now")
/* Translators: advice.json: flag.urgent.label */
N_ ("A sign to have checked within days")
/* Translators: advice.json: flag.pro.label */
N_ ("A sign to show a professional")
/* Translators: advice.json: flag.bone_stress.label */
N_ ("A bony spot that hurts on hopping")
/* Translators: advice.json: flag.inflammatory.label */
N_ ("Long morning stiffness")
/* Translators: advice.json: flag.persistent.label */
N_ ("Sore for six weeks or more")
/* Translators: advice.json: run.km.label */
N_ ("Kilometres of the latest run")
/* Translators: advice.json: run.rpe.label */
N_ ("Effort of the latest run, 0–10")
/* Translators: advice.json: run.surface.label */
N_ ("Ground of the latest run")
/* Translators: advice.json: run.incline.label */
/* xgettext:no-c-format */
N_ ("Treadmill incline of the latest run, %")
/* Translators: advice.json: run.before.label */
N_ ("Soreness before the latest run, 0–10")
/* Translators: advice.json: run.during.label */
N_ ("Worst soreness during the latest run, 0–10")
/* Translators: advice.json: run.after.label */
N_ ("Soreness after the latest run, 0–10")
/* Translators: advice.json: run.h24.label */
N_ ("Soreness the day after, 0–10")
/* Translators: advice.json: run.h48.label */
N_ ("Soreness two days after, 0–10")
/* Translators: advice.json: run.rise24.label */
N_ ("Points sorer the day after than before the run")
/* Translators: advice.json: run.hours_since.label */
N_ ("Hours since the latest run")
/* Translators: advice.json: run.below_knee.label */
N_ ("Symptoms below a knee in the latest run")
/* Translators: advice.json: run.warmup.label */
N_ ("Warm-up before the latest run")
/* Translators: advice.json: run.is_long.label */
N_ ("The latest run was long for you")
/* Translators: advice.json: run.tags.label */
N_ ("What you noticed about your form")
/* Translators: advice.json: run.tags.values[overstride] */
N_ ("foot landing far ahead")
/* Translators: advice.json: run.tags.values[loud] */
N_ ("loud steps")
/* Translators: advice.json: run.tags.values[waist] */
N_ ("bent at the waist")
/* Translators: advice.json: run.tags.values[slump] */
N_ ("slumped when tired")
/* Translators: advice.json: run.stress.label */
N_ ("Stress before the latest run, 0–10")
/* Translators: advice.json: run.shoe_id.label */
N_ ("Shoes of the latest run")
/* Translators: advice.json: load.spike_pct.label */
/* xgettext:no-c-format */
N_ ("Longer than the longest run of 30 days by, %")
/* Translators: advice.json: load.days_off.label */
N_ ("Days without running before the latest run")
/* Translators: advice.json: load.km7.label */
N_ ("Kilometres in seven days")
/* Translators: advice.json: load.n30.label */
N_ ("Runs in 30 days")
/* Translators: advice.json: log.n_runs.label */
N_ ("Runs in your log")
/* Translators: advice.json: log.share_hard28.label */
N_ ("Share on hard ground in 28 days, 0–1")
/* Translators: advice.json: log.share_treadmill28.label */
N_ ("Share on the treadmill in 28 days, 0–1")
/* Translators: advice.json: log.surfaces28.label */
N_ ("Kinds of ground in 28 days")
/* Translators: advice.json: log.mean_after28.label */
N_ ("Mean soreness after runs in 28 days")
/* Translators: advice.json: log.green_streak.label */
N_ ("Latest runs in a row at 2 or lower")
/* Translators: advice.json: trend.weeks_up.label */
N_ ("Weeks in a row of rising soreness")
/* Translators: advice.json: trend.weeks_sore.label */
N_ ("Weeks in a row at 2 or more")
/* Translators: advice.json: trend.change4w.label */
N_ ("Change of weekly soreness in four weeks, points")
/* Translators: advice.json: trend.pct4w.label */
/* xgettext:no-c-format */
N_ ("Change of weekly soreness in four weeks, %")
/* Translators: advice.json: trend.n_weeks.label */
N_ ("Weeks with two entries or more")
/* Translators: advice.json: assoc.stress_diff.label */
N_ ("Points sorer: stressful days")
/* Translators: advice.json: assoc.stress_p.label */
N_ ("How likely by chance (p): stressful days")
/* Translators: advice.json: assoc.stress_n.label */
N_ ("Runs in the smaller group: stressful days")
/* Translators: advice.json: assoc.hard_diff.label */
N_ ("Points sorer: hard ground")
/* Translators: advice.json: assoc.hard_p.label */
N_ ("How likely by chance (p): hard ground")
/* Translators: advice.json: assoc.hard_n.label */
N_ ("Runs in the smaller group: hard ground")
/* Translators: advice.json: assoc.long_diff.label */
N_ ("Points sorer: long runs")
/* Translators: advice.json: assoc.long_p.label */
N_ ("How likely by chance (p): long runs")
/* Translators: advice.json: assoc.long_n.label */
N_ ("Runs in the smaller group: long runs")
/* Translators: advice.json: assoc.sleep_diff.label */
N_ ("Points sorer: short nights")
/* Translators: advice.json: assoc.sleep_p.label */
N_ ("How likely by chance (p): short nights")
/* Translators: advice.json: assoc.sleep_n.label */
N_ ("Runs in the smaller group: short nights")
/* Translators: advice.json: assoc.incline_diff.label */
N_ ("Points sorer: steep treadmill runs")
/* Translators: advice.json: assoc.incline_p.label */
N_ ("How likely by chance (p): steep treadmill runs")
/* Translators: advice.json: assoc.incline_n.label */
N_ ("Runs in the smaller group: steep treadmill runs")
/* Translators: advice.json: assoc.shoe_diff.label */
N_ ("Points sorer: this pair of shoes")
/* Translators: advice.json: assoc.shoe_p.label */
N_ ("How likely by chance (p): this pair of shoes")
/* Translators: advice.json: assoc.shoe_n.label */
N_ ("Runs in the smaller group: this pair of shoes")
/* Translators: advice.json: shoe.km.label */
N_ ("Kilometres on the pair of the latest run")
/* Translators: advice.json: shoe.limit_km.label */
N_ ("Reminder for that pair, kilometres")
/* Translators: advice.json: shoe.pairs.label */
N_ ("Pairs used in 28 days")
/* Translators: advice.json: shoe.comfort.label */
N_ ("Comfort of that pair, 0–10")
/* Translators: advice.json: adh.planned14.label */
N_ ("Sessions aimed at in 14 days")
/* Translators: advice.json: adh.done14.label */
N_ ("Sessions done in 14 days")
/* Translators: advice.json: adh.pct14.label */
/* xgettext:no-c-format */
N_ ("Of those aimed at, done, %")
/* Translators: advice.json: adh.streak.label */
N_ ("Days in a row with a routine")
/* Translators: advice.json: adh.core7.label */
N_ ("Strength sessions in seven days")
/* Translators: advice.json: adh.mob7.label */
N_ ("Mobility sessions in seven days")
/* Translators: advice.json: adh.breath7.label */
N_ ("Breathing sessions in seven days")
/* Translators: advice.json: adh.level.label */
N_ ("Level of your strength routines")
/* Translators: advice.json: adh.level_sessions.label */
N_ ("Sessions done at this level")
/* Translators: advice.json: adh.core_flare.label */
N_ ("Sorer after both of the last two strength sessions")
/* Translators: advice.json: test.plank_s.label */
N_ ("Self-test: plank, seconds")
/* Translators: advice.json: test.side_l_s.label */
N_ ("Self-test: left side bridge, seconds")
/* Translators: advice.json: test.side_r_s.label */
N_ ("Self-test: right side bridge, seconds")
/* Translators: advice.json: test.bridge_s.label */
N_ ("Self-test: bridge, seconds")
/* Translators: advice.json: test.lift_s.label */
N_ ("Self-test: trunk lift, seconds")
/* Translators: advice.json: test.ake_l_deg.label */
N_ ("Self-test: left knee short of straight, degrees")
/* Translators: advice.json: test.ake_r_deg.label */
N_ ("Self-test: right knee short of straight, degrees")
/* Translators: advice.json: test.thomas_l_tight.label */
N_ ("Self-test: front of the left hip is tight")
/* Translators: advice.json: test.thomas_r_tight.label */
N_ ("Self-test: front of the right hip is tight")
/* Translators: advice.json: test.ftf_cm.label */
N_ ("Self-test: fingertips to floor, cm")
/* Translators: advice.json: test.sidebend_l_cm.label */
N_ ("Self-test: side bend to the left, cm")
/* Translators: advice.json: test.sidebend_r_cm.label */
N_ ("Self-test: side bend to the right, cm")
/* Translators: advice.json: test.days_since.label */
N_ ("Days since the latest self-test")
/* Translators: advice.json: today.sore.label */
N_ ("Soreness today, 0–10")
/* Translators: advice.json: today.planned_run.label */
N_ ("A run is planned today")
/* Translators: advice.json: today.sit_h.label */
N_ ("Hours of sitting today")
/* Translators: advice.json: checkin.avg.label */
N_ ("Check-in: average soreness, 0–10")
/* Translators: advice.json: checkin.worst.label */
N_ ("Check-in: worst soreness, 0–10")
/* Translators: advice.json: checkin.stress.label */
N_ ("Check-in: stress, 0–10")
/* Translators: advice.json: checkin.conf.label */
N_ ("Check-in: confidence, 0–10")
/* Translators: advice.json: checkin.flags.label */
N_ ("Check-in: new signs")
/* Translators: advice.json: score.load.label */
N_ ("Score, 0–100: training load")
/* Translators: advice.json: score.core.label */
N_ ("Score, 0–100: core, hips and legs")
/* Translators: advice.json: score.mind.label */
N_ ("Score, 0–100: stress and worry")
/* Translators: advice.json: score.recovery.label */
N_ ("Score, 0–100: recovery")
/* Translators: advice.json: score.form.label */
N_ ("Score, 0–100: running form")
/* Translators: advice.json: score.mobility.label */
N_ ("Score, 0–100: mobility")
/* Translators: advice.json: score.surface.label */
N_ ("Score, 0–100: surface")
/* Translators: advice.json: score.footwear.label */
N_ ("Score, 0–100: footwear")
/* Translators: advice.json: profile.sex.label */
N_ ("Sex")
/* Translators: advice.json: profile.sex.values[f] */
N_ ("female")
/* Translators: advice.json: profile.sex.values[m] */
N_ ("male")
/* Translators: advice.json: profile.sex.values[x] */
N_ ("other")
/* Translators: advice.json: form.cadence_base.label */
N_ ("Your steps a minute at first")
/* Translators: advice.json: form.cadence_now.label */
N_ ("Your steps a minute in 28 days")
/* Translators: advice.json: form.cadence_gain.label */
N_ ("Steps a minute more than at first")
/* Translators: advice.json: cosmic.enabled.label */
N_ ("You asked to test the cosmos")
/* Translators: advice.json: cosmic.n.label */
N_ ("Runs that the moon test can use")
/* Translators: advice.json: cosmic.lunations.label */
N_ ("Full moon cycles covered")
/* Translators: advice.json: cosmic.p.label */
N_ ("p of the moon test")
/* Translators: advice.json: cosmic.amp.label */
N_ ("Swing with the moon, points")
/* Translators: advice.json: cosmic.full_moon.label */
N_ ("Full moon within a day")
/* Translators: advice.json: ui.topic.label */
N_ ("The page you opened")
/* Translators: advice.json: ui.topic.values[treadmill] */
N_ ("treadmill running")
/* Translators: advice.json: ui.topic.values[prevent] */
N_ ("keeping soreness away")
/* Translators: advice.json: ui.topic.values[doctor] */
N_ ("when to see a professional")
/* Translators: advice.json: ui.topic.values[stretch] */
N_ ("stretching")
/* Translators: advice.json: ui.topic.values[long] */
N_ ("long distances")
/* Translators: advice.json: app.days.label */
N_ ("Days since you began with Backstride")
/* Translators: advice.json: app.first_time.label */
N_ ("The questions are not answered yet")
/* Translators: citations.json: maselli2020.note */
/* xgettext:no-c-format */
N_ ("19 studies: between 0.7 and 20.2 % of runners had low back pain. Factors worth a look: over 6 years of running, a body mass index over 24, height, little hip bending, legs of unequal length, stiff hamstrings or back.")
/* Translators: citations.json: maselli2021.note */
/* xgettext:no-c-format */
N_ ("2539 runners; 22.6 % had low back pain in the year; no meaningful association with training, equipment or lifestyle.")
/* Translators: citations.json: wu2021.note */
/* xgettext:no-c-format */
N_ ("800 marathoners, 4.5 % with low back pain (6.3 % after a full, 3.2 % after a half). It went with a poor warm-up (odds 2.6 times), fatigue (2.7) and poor running posture (2.3); not with shoe type or foot strike.")
/* Translators: citations.json: cai2017.note */
N_ ("Randomised trial, 84 recreational runners with lasting low back pain, 8 weeks: leg strength, back-extensor and stabilisation training all lowered pain in running; leg training improved running function most.")
/* Translators: citations.json: raabe2018.note */
/* xgettext:no-c-format */
N_ ("Computer simulation, 8 people: with a fully weakened deep core, forward shear in the spine rose by up to 19 % and compression of the upper lumbar spine by up to 15 %; compression lower down fell by 8 %.")
/* Translators: citations.json: chaudhari2020.note */
N_ ("25 novices: tiring the core changed one load at the knee and lowered how fast the load rises at landing; most of what was measured did not change.")
/* Translators: citations.json: leppanen2024.note */
/* xgettext:no-c-format */
N_ ("325 novices, 24 weeks: than with static stretching, leg injuries were fewer (hazard 0.66 times) and overuse injuries in a week 39 % fewer. Back pain was not the outcome.")
/* Translators: citations.json: hayden2021.note */
N_ ("249 trials seen in the abstract; the conclusion (exercise probably helps, about 15/100 points versus no treatment) is from memory.")
/* Translators: citations.json: owen2020.note */
N_ ("Pilates, resistance and stabilisation ranked highest; stretching and McKenzie exercise did not differ from true control.")
/* Translators: citations.json: heiderscheit2011.note */
/* xgettext:no-c-format */
N_ ("45 runners: 5 and 10 % more steps a minute lowered the energy absorbed at the knee, 10 % also at the hip; braking and vertical bounce fell.")
/* Translators: citations.json: anderson2022.note */
N_ ("37 studies: higher step rate reduces several joint loads; evidence on injury and performance insufficient.")
/* Translators: citations.json: lieberman2015.note */
N_ ("14 runners: landing further ahead of the hip goes with more braking force; about 85 strides/min (170 steps/min) was a good compromise.")
/* Translators: citations.json: teng2015.note */
N_ ("40 runners: leaning the trunk by about 11 degrees loads the muscles behind the hip more and the knees less than about 4 degrees.")
/* Translators: citations.json: warrener2021.note */
N_ ("23 runners leaning 10, 20 and 30 degrees: shorter, quicker steps, other leg mechanics and ground forces. The link with back pain is the authors' suggestion, not measured.")
/* Translators: citations.json: levine2007.note */
N_ ("20 healthy women on a treadmill: the hollow of the low back was least uphill and most downhill; running moves the lumbar spine more than walking.")
/* Translators: citations.json: vanhooren2020.note */
N_ ("33 studies: largely comparable; small foot-strike and knee differences.")
/* Translators: citations.json: relph2022.note */
N_ ("Shoe categories make little or uncertain difference; prescribing by foot posture probably makes little or no difference to injuries.")
/* Translators: citations.json: nielsen2014.note */
N_ ("927 novices, injuries of leg or back: feet that roll inwards were not at higher risk (slightly fewer injuries per 1000 km).")
/* Translators: citations.json: malisoux2020.note */
N_ ("848 runners: with hard shoes 1.52 times the injuries; seen in lighter runners only.")
/* Translators: citations.json: malisoux2015.note */
N_ ("264 runners, low-back complaints counted: using more than one pair went with fewer injuries (hazard 0.61 times), and so did more of other sports. Observed, not a trial.")
/* Translators: citations.json: chuter2014.note */
N_ ("11 trials: no significant effect of insoles for treating or preventing low back pain.")
/* Translators: citations.json: menz2013.note */
N_ ("1930 older adults: foot posture was unrelated; in women, feet that roll inwards in use went with back pain (odds 1.48 times). Looked at one moment only.")
/* Translators: citations.json: shoewear2010.note */
/* xgettext:no-c-format */
N_ ("15 runners, EVA shoes: peak force rose only about 5 % over 500 km.")
/* Translators: citations.json: escamilla2020.note */
N_ ("33 runners: midfoot pressure rose over 700 km; typical shoe life quoted as 300-1000 km.")
/* Translators: citations.json: arnold2024.note */
N_ ("500-800 km is convention; comfort, performance and discomfort are better markers.")
/* Translators: citations.json: ferris1999.note */
/* xgettext:no-c-format */
N_ ("6 runners: leg stiffness changed by 29 % within one step so the body bounce stayed the same.")
/* Translators: citations.json: surfacenews.note */
/* xgettext:no-c-format */
N_ ("In-shoe force alike on asphalt, concrete, grass, track in one study; about 12 % more foot pressure on asphalt than grass in another; injury data lacking.")
/* Translators: citations.json: voloshina2015.note */
/* xgettext:no-c-format */
N_ ("12 runners, 2.5 cm bumps: 5 % more energy, about 27 % more step variability, more thigh activity.")
/* Translators: citations.json: sadler2017.note */
N_ ("12 follow-up studies, 5459 people: more side-bend went with less later pain (odds 0.41 times), and so did longer hamstrings (0.96 times per degree); a flat low back also came before pain.")
/* Translators: citations.json: li1996.note */
N_ ("39 people with tight hamstrings: stretching gave more leg raise and hip motion, but did not change how pelvis and low back stand.")
/* Translators: citations.json: shamsi2020.note */
N_ ("45 people with low back pain and tight hamstrings, 12 sessions: the tilt of the pelvis did not differ between the groups.")
/* Translators: citations.json: schache2000.note */
N_ ("14 elite runners: pelvic tilt and hip extension move together when running; the Thomas test did not predict either.")
/* Translators: citations.json: hipflexthesis.note */
N_ ("20 people: passive hip extension improved, running pelvis/lumbar motion did not change.")
/* Translators: citations.json: hipextpost1990.note */
N_ ("25 adults: how far the hip extends was unrelated to the tilt of the pelvis or the hollow of the low back.")
/* Translators: citations.json: yildirim2018.note */
N_ ("Active knee-extension deficit: short when >33 degrees (men) or >23 degrees (women), age 18-24.")
/* Translators: citations.json: modthomas2021.note */
N_ ("Thigh above horizontal = short one-joint hip flexor; passive knee extension deficit >40 degrees = short hamstrings.")
/* Translators: citations.json: ffd2014.note */
N_ ("Fingertip-floor distance: reliability 0.93, smallest detectable change 9.8 cm.")
/* Translators: citations.json: ffd2023.note */
N_ ("523 people: the test reflects pelvis/hip motion more than the lumbar spine.")
/* Translators: citations.json: herbert2011.note */
N_ ("12 trials (one with 2377 people): stretching before or after exercise makes little or no difference to soreness in the next week.")
/* Translators: citations.json: henschke2011.note */
N_ ("Soreness starts within the first day and peaks near 48 h; summary of the Cochrane update.")
/* Translators: citations.json: domswiki.note */
N_ ("Rises in 24 h, peaks 24-72 h, gone by about 7 days; felt on movement or pressure rather than at rest.")
/* Translators: citations.json: acsm2021.note */
N_ ("At least 2-3 days/week, daily best; to tightness; 10-30 s holds, 30-60 s in older adults. 2-4 repeats and 60 s total: Garber 2011 as quoted on secondary pages.")
/* Translators: citations.json: behm2016.note */
/* xgettext:no-c-format */
N_ ("Static stretching of 60 s or more per muscle costs about 4.6 % performance, shorter about 1.1 %; dynamic +1.3 %; no clear effect on overuse injury.")
/* Translators: citations.json: frandsen2025.note */
/* xgettext:no-c-format */
N_ ("5205 runners: after a single run 10-30 % longer than the longest of 30 days the rate of injury was 1.64 times, 30-100 % 1.52, over 100 % 2.28. The weekly change told nothing; a higher acute:chronic ratio went with fewer.")
/* Translators: citations.json: nakaoka2021.note */
N_ ("435 runners: higher acute:chronic ratio went with lower, not higher, injury probability.")
/* Translators: citations.json: silbernagel2007.note */
N_ ("Randomised trial, 38 people: training on within the pain rules was as good as rest. Tested in Achilles pain, not in back pain.")
/* Translators: citations.json: painlight.note */
N_ ("0-3 fine, 4-5 acceptable if settled within 24 h, above 5 too much.")
/* Translators: citations.json: ostelo2008.note */
/* xgettext:no-c-format */
N_ ("Proposed minimal important change 2 points on 0-10, or 30 % of baseline.")
/* Translators: citations.json: suzuki2020.note */
N_ ("Cut-off 1.3-1.8, rounded to 2 points.")
/* Translators: citations.json: finucane2020.note */
N_ ("Four serious conditions (pressure on the nerves of saddle and bladder, fracture, cancer, infection); a single warning sign says little, so look at several and at the person.")
/* Translators: citations.json: ahcpr.note */
N_ ("Lists a hard blow, age, cancer, fever, weight loss, risk of infection, pain at night or lying down, a numb saddle area, bladder trouble and weak legs.")
/* Translators: citations.json: nhsredflags.note */
N_ ("Emergency and urgent lists in patient wording used as the model for our two safety screens.")
/* Translators: citations.json: chcp.note */
N_ ("Most back pain starts to fade in 2 weeks and settles within 6 weeks.")
/* Translators: citations.json: harris2016.note */
N_ ("Suspect in distance runners, above all women, with low back/buttock pain on impact; hop test painful; X-ray often negative.")
/* Translators: citations.json: fredericson2003.note */
N_ ("Often follows a recent change of mileage, surface or intensity; linked with missed periods and low bone density.")
/* Translators: citations.json: sieper2009.note */
/* xgettext:no-c-format */
N_ ("Four of five: began before 40, gradually, better with exercise, not with rest, night pain that eases on rising. It finds 80 % of those who have it and rightly leaves out 72 % of those who do not.")
/* Translators: citations.json: axspanhs.note */
N_ ("Refer when it began before 45, has lasted over 3 months and at least 4 further features are there.")
/* Translators: citations.json: qaseem2017.note */
N_ ("Recent pain: warmth first. Lasting pain: exercise and mindfulness (moderate evidence), movement control exercise, progressive relaxation and cognitive behavioural therapy (low) first.")
/* Translators: citations.json: french2006.note */
N_ ("Heat wrap gives small short-term relief in acute/subacute pain; more with exercise; cold unclear.")
/* Translators: citations.json: pocovi2024.note */
N_ ("701 recovered adults: guided walking and education prolonged the median time to the next episode from 112 to 208 days (hazard 0.72 times).")
/* Translators: citations.json: cherkin2016.note */
/* xgettext:no-c-format */
N_ ("342 adults: function was clearly better after 26 weeks in 60.5 % with mindfulness training, 57.7 % with cognitive behavioural therapy and 44.1 % with usual care.")
/* Translators: citations.json: vinstrup2020.note */
N_ ("1944 hospital workers: high stress went with about double the odds (1.99 times) of worse low back pain a year later. Not runners.")
/* Translators: citations.json: puschmann2020.note */
N_ ("Tendency to worry and other stress types predicted later pain.")
/* Translators: citations.json: painfear2019.note */
N_ ("70 studies: more fear goes with more pain and disability; very low certainty, mostly looked at one moment only.")
/* Translators: citations.json: alhowimel2021.note */
N_ ("Fear of movement and low self-efficacy predict disability more than pain.")
/* Translators: citations.json: bentley2023.note */
N_ ("58 studies, 54 of 72 interventions effective: avoid fast-only pace and sessions under 5 min; guide, repeat, keep going.")
/* Translators: citations.json: breathmeta2025.note */
N_ ("Less pain (1.11 standard deviations) and less avoidance out of fear; the trials differ a lot, low to very low certainty.")
/* Translators: citations.json: zhai2024.note */
N_ ("14 trials, 698 people; in favour of breathing exercise.")
/* Translators: citations.json: silva2024.note */
N_ ("14 studies, 19170 people: poor sleep went with not getting better (odds 1.55 times); most studies at high risk of bias.")
/* Translators: citations.json: joswig2016.note */
N_ ("924 spine operations: no useful lunar or zodiac effect; one odd result for the waxing moon (p = 0.019) shows how chance looks.")
/* Translators: citations.json: austin2006.note */
N_ ("10.7 million people: zodiac links appear when many tests are run and vanish after correction.")
/* Translators: citations.json: steffens2014.note */
N_ ("993 people: common weather variables did not trigger back pain to an important degree.")
/* Translators: citations.json: beilken2017.note */
N_ ("981 people: replication, weather not to blame.")
/* Translators: citations.json: schellenberg2007.note */
N_ ("Forearm plank: 72.5 s on average without back pain, 28.3 s with it; bridge on the back: 170.4 s and 76.7 s.")
/* Translators: citations.json: strand2014.note */
N_ ("471 students, forearm plank: men 124 s on average (standard deviation 72), women 83 s (63).")
/* Translators: citations.json: mcgill1999.note */
/* xgettext:no-c-format */
N_ ("75 young adults: side bridge equals 65 % (men) or 39 % (women) of extensor time; very reliable. Mean seconds (about 95 s men, 75 s women) from memory.")
/* Translators: citations.json: evans2007.note */
N_ ("Athletes: side bridge about 103 s; general sample about 55 s.")
/* Translators: citations.json: demoulin2006.note */
N_ ("Useful before/after measure; prediction of back pain debated; motivation matters.")
/* Translators: citations.json: sorensen.note */
N_ ("Under 176 s predicted back pain within a year in men, over 198 s its absence; not predictive in women; needs table and straps.")
/* Translators: citations.json: belavy2017.note */
N_ ("79 adults, looked at once: regular runners had discs with more water in them than inactive people.")
/* Translators: citations.json: meeus.note */
N_ ("Good to about 0.6 day, enough for a phase bin.")
/* Translators: citations.json: thomee1997.note */
N_ ("Zones as used in our rules.")
/* Translators: citations.json: juanrecio2022.note */
N_ ("24 women, a week apart: typical error of the side bridge 11 s, so 30 s between two tests may be chance.")
/* Translators: citations.json: neto2015.note */
N_ ("102 people with short hamstrings: smallest detectable difference 7 to 8 degrees.")
/* Translators: citations.json: nagino2020.note */
N_ ("12 young men: smallest detectable change 1.8 cm when another person measures; at home we allow 3 cm.")
/* Translators: citations.json: lally2010.note */
/* xgettext:no-c-format */
N_ ("96 volunteers, 12 weeks: 18 to 254 days to 95 % of a habit's plateau; one missed occasion did not matter.")
/* Translators: emergency.json: AT.name */
N_ ("Austria")
/* Translators: emergency.json: BE.name */
N_ ("Belgium")
/* Translators: emergency.json: BG.name */
N_ ("Bulgaria")
/* Translators: emergency.json: HR.name */
N_ ("Croatia")
/* Translators: emergency.json: CY.name */
N_ ("Cyprus")
/* Translators: emergency.json: CZ.name */
N_ ("Czechia")
/* Translators: emergency.json: DK.name */
N_ ("Denmark")
/* Translators: emergency.json: EE.name */
N_ ("Estonia")
/* Translators: emergency.json: FI.name */
N_ ("Finland")
/* Translators: emergency.json: FR.name */
N_ ("France")
/* Translators: emergency.json: DE.name */
N_ ("Germany")
/* Translators: emergency.json: GR.name */
N_ ("Greece")
/* Translators: emergency.json: HU.name */
N_ ("Hungary")
/* Translators: emergency.json: IE.name */
N_ ("Ireland")
/* Translators: emergency.json: IT.name */
N_ ("Italy")
/* Translators: emergency.json: LV.name */
N_ ("Latvia")
/* Translators: emergency.json: LT.name */
N_ ("Lithuania")
/* Translators: emergency.json: LU.name */
N_ ("Luxembourg")
/* Translators: emergency.json: MT.name */
N_ ("Malta")
/* Translators: emergency.json: NL.name */
N_ ("Netherlands")
/* Translators: emergency.json: PL.name */
N_ ("Poland")
/* Translators: emergency.json: PT.name */
N_ ("Portugal")
/* Translators: emergency.json: RO.name */
N_ ("Romania")
/* Translators: emergency.json: SK.name */
N_ ("Slovakia")
/* Translators: emergency.json: SI.name */
N_ ("Slovenia")
/* Translators: emergency.json: ES.name */
N_ ("Spain")
/* Translators: emergency.json: SE.name */
N_ ("Sweden")
/* Translators: emergency.json: IS.name */
N_ ("Iceland")
/* Translators: emergency.json: NO.name */
N_ ("Norway")
/* Translators: emergency.json: CH.name */
N_ ("Switzerland")
/* Translators: emergency.json: GB.name */
N_ ("United Kingdom")
/* Translators: emergency.json: US.name */
N_ ("United States")
/* Translators: emergency.json: CA.name */
N_ ("Canada")
/* Translators: emergency.json: AU.name */
N_ ("Australia")
/* Translators: emergency.json: NZ.name */
N_ ("New Zealand")
/* Translators: emergency.json: JP.name */
N_ ("Japan")
/* Translators: emergency.json: KR.name */
N_ ("South Korea")
/* Translators: emergency.json: SG.name */
N_ ("Singapore")
