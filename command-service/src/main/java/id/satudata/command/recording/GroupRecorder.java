package id.satudata.command.recording;

import id.satudata.commit.GroupCommit;
import org.springframework.stereotype.Component;

/**
 * Records single submissions in groups: writers of this instance never race each other, and all are recorded in the
 * order in which they came.
 */
@Component
public class GroupRecorder {
    private final GroupCommit<Submission, Answer> groups;

    GroupRecorder(Recorder recorder) {
        this.groups = new GroupCommit<>(recorder::record, new Answer.Failed());
    }

    /** The answer is the same as if the submission had come alone; see {@link Recorder#record}. */
    public Answer record(Submission submission) {
        return groups.submit(submission);
    }

    /** How many have come since the group that is being recorded. */
    int waiting() {
        return groups.waiting();
    }
}
