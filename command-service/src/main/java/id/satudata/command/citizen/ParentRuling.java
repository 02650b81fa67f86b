package id.satudata.command.citizen;

import id.satudata.command.citizen.rule.FatherIsAMan;
import id.satudata.command.citizen.rule.MotherIsAWoman;
import id.satudata.command.citizen.rule.MotherIsNamed;
import id.satudata.command.citizen.rule.MotherIsOfChildbearingAge;
import id.satudata.command.citizen.rule.MotherLivesToGiveBirth;
import id.satudata.command.citizen.rule.NikIsPossible;
import id.satudata.command.citizen.rule.NobodyIsTheirOwnParent;
import id.satudata.command.citizen.rule.ParentIsRegistered;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import id.satudata.kernel.citizen.BirthRegistered;
import java.util.Optional;

/** What the rules say about the parents of a newborn. */
final class ParentRuling {

    private ParentRuling() {}

    static Ruling on(BirthRegistered birth, World world) {
        return ofMother(birth, RegisterBirth.parent(birth.motherNik(), world))
                .and(ofFather(birth, RegisterBirth.parent(birth.fatherNik(), world)));
    }

    private static Ruling ofMother(BirthRegistered birth, Optional<Citizen> mother) {
        return Ruling.of(
                new MotherIsNamed(birth.motherNik()),
                new NikIsPossible("motherNik", birth.motherNik()),
                new NobodyIsTheirOwnParent("motherNik", birth.nik(), birth.motherNik()),
                new ParentIsRegistered("motherNik", birth.motherNik(), mother),
                new MotherIsAWoman(mother),
                new MotherIsOfChildbearingAge(mother, birth.birthDate()),
                new MotherLivesToGiveBirth(mother, birth.birthDate()));
    }

    private static Ruling ofFather(BirthRegistered birth, Optional<Citizen> father) {
        return Ruling.of(
                new NikIsPossible("fatherNik", birth.fatherNik()),
                new NobodyIsTheirOwnParent("fatherNik", birth.nik(), birth.fatherNik()),
                new ParentIsRegistered("fatherNik", birth.fatherNik(), father),
                new FatherIsAMan(father));
    }
}
